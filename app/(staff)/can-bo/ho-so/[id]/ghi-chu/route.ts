import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { writeNote } from '#lib/use-cases/case/write-note.ts'
import { casePath } from '../_sheet/case-path.ts'

const why = {
  empty: 'Viết nội dung ghi chú rồi lưu.',
  tooLong: 'Rút ngắn ghi chú còn tối đa 2.000 ký tự.',
} as const

export const POST = formRoute(
  'staff',
  ({ id = '' }) => casePath(id),
  async ({ actor, form, params: { id = '' }, sendBack, world }) => {
    const written = await writeNote(actor, { caseId: id, body: form.note ?? '' }, world)
    if (written.ok) return seeOther(`${casePath(id)}#ghi-chu`)
    if (written.error === 'notFound') return plain(404, 'Không tìm thấy hồ sơ.')
    return sendBack(casePath(id), { problems: { note: why[written.error] } })
  },
)
