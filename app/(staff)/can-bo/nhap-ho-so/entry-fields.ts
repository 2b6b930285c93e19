import { choice } from '#lib/domain/procedure/fields.ts'
import { serviceField } from '../ho-tro/service-field.ts'

/** What is asked before an entry begins. `services` are what this desk can enter. */
export const entryFields = (services: Readonly<Record<string, string>>) => ({
  service: serviceField(services),
  channel: choice({
    label: 'Hồ sơ đến bằng cách nào',
    control: 'radio',
    options: {
      direct: 'Người nộp đến tận nơi',
      post: 'Gửi qua bưu chính',
      assisted: 'Nộp trực tuyến tại quầy, có cán bộ hỗ trợ',
    },
    hints: {
      direct: 'Nhập từ tờ khai giấy; xem giấy tờ ngay tại quầy.',
      post: 'Nhập từ tờ khai giấy gửi đến.',
      assisted: 'Khai cùng người nộp rồi tải ảnh chụp giấy tờ lên; tính là hồ sơ trực tuyến.',
    },
  }),
})
