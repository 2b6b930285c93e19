import { filingPaths } from './document-filing.ts'
import { jsonBody } from './document-operation.ts'
import { readingPaths } from './document-reading.ts'
import { components, type Json } from './document-schemas.ts'

/**
 * The document of the API in OpenAPI 3.1, made of the very schemas by which requests are checked.
 *
 * @param appUrl where the portal is, without a slash at the end
 */
export const apiDocument = (appUrl: string): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Một Cửa Tư Pháp: API cho hệ thống khác',
    version: '1.0.0',
    description:
      'Nộp hồ sơ thay người dân và đọc tình trạng hồ sơ theo tên trường của Cổng Dịch vụ công quốc gia. Khóa API do quản trị của cơ quan cấp.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: `${appUrl}/api/v1` }],
  security: [{ key: [] }],
  tags: [
    { name: 'Thủ tục', description: 'Có gì để nộp, cần khai gì' },
    { name: 'Nộp hồ sơ', description: 'Quyền “Nộp hồ sơ”' },
    { name: 'Tình trạng hồ sơ', description: 'Quyền “Đọc tình trạng hồ sơ của đơn vị”' },
  ],
  paths: { ...readingPaths, ...filingPaths },
  webhooks: {
    dossierChanged: {
      post: {
        operationId: 'dossierChanged',
        summary: 'Gửi đến địa chỉ nhận tin khi hồ sơ đổi trạng thái',
        description:
          'Ký theo Standard Webhooks (webhook-id, webhook-timestamp, webhook-signature, HMAC-SHA256). Trả lời 2xx trong 10 giây; không thì gửi lại, mỗi lần nghỉ lâu hơn, trong khoảng một ngày. Cùng một tin có thể đến hai lần với cùng webhook-id.',
        security: [],
        requestBody: jsonBody('DossierChanged'),
        responses: { '2XX': { description: 'Đã nhận' } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'Khóa dạng mctp.mã.bí-mật' } },
    schemas: components(),
  },
})
