import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { saveResult } from '#lib/use-cases/result/save-result.ts'
import { casePath } from '../../_sheet/case-path.ts'

const pageOf = (id = '') => `${casePath(id)}/ket-qua`

const sentences = {
  closed: 'Hồ sơ đang ở bước của người khác nên nội dung kết quả không sửa được nữa.',
  changed: 'Người khác vừa sửa nội dung này. Những gì vừa nhập vẫn còn ở dưới: so với bản mới rồi lưu lại.',
} as const

export const POST = formRoute(
  'staff',
  ({ id }) => pageOf(id),
  async ({ actor, form, params: { id = '' }, sendBack, world }) => {
    const { intent = 'continue', _seen = '', ...posted } = form
    const seen = /^\d{1,9}$/.test(_seen) ? Number(_seen) : -1
    const saved = await saveResult(actor, { caseId: id, posted, seen, intent }, world)
    if (saved.ok) return seeOther(intent === 'continue' ? `${pageOf(id)}?xong=luu` : pageOf(id))
    if (saved.error === 'notFound') return plain(404, 'Không tìm thấy hồ sơ.')
    return sendBack(pageOf(id), { problems: {}, notice: sentences[saved.error] })
  },
)
