import { inPath, inQuery, operation } from './document-operation.ts'
import type { Json } from './document-schemas.ts'

/** What can be read: what there is to apply for, and how files stand. */
export const readingPaths: Json = {
  '/procedures': {
    get: operation('listProcedures', 'Thủ tục', 'Các thủ tục đang áp dụng', 200, 'ProcedureList'),
  },
  '/procedures/{slug}': {
    get: {
      ...operation('getProcedure', 'Thủ tục', 'Tờ khai, giấy tờ và đơn vị nhận', 200, 'ProcedureDetail', [
        'noSuchProcedure',
      ]),
      parameters: [inPath('slug', 'Tên ngắn của thủ tục')],
    },
  },
  '/dossiers': {
    get: {
      ...operation('listDossiers', 'Tình trạng hồ sơ', 'Hồ sơ đã thay đổi', 200, 'DossierFeed', [
        'noScope',
        'noSuchPlace',
      ]),
      parameters: [
        inQuery('since', 'Giá trị next của lần trước; để trống thì đọc từ đầu', { type: 'string' }),
        inQuery('limit', 'Số hồ sơ mỗi trang', { type: 'integer', minimum: 1, maximum: 200, default: 100 }),
      ],
    },
  },
  '/dossiers/{code}': {
    get: {
      ...operation('getDossier', 'Tình trạng hồ sơ', 'Một hồ sơ theo mã hoặc số tạm', 200, 'DossierRecord', [
        'noScope',
        'notFound',
      ]),
      parameters: [inPath('code', 'Mã hồ sơ hoặc số tạm')],
    },
  },
}
