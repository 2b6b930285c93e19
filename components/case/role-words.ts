import type { Viewer } from '#lib/domain/access/actor.ts'
import type { PlainSentence } from '#lib/words/translate.ts'

/** What people in each role are called. */
export const roleWords: Readonly<Record<Viewer, PlainSentence>> = {
  citizen: 'Người nộp',
  desk: 'Cán bộ Một cửa',
  officer: 'Chuyên viên',
  divisionHead: 'Trưởng phòng',
  director: 'Lãnh đạo cơ quan',
  admin: 'Quản trị hệ thống',
  auditor: 'Thanh tra',
  system: 'Hệ thống',
  client: 'Hệ thống kết nối',
}
