import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { makeBatch } from '#lib/use-cases/post/make-batch.ts'
import { batchPath, postPath } from '../_post/post-path.ts'

const notices = {
  nothingReady: 'Chưa lập được đợt gửi: chọn ít nhất một kết quả đã thu phí và còn chờ gửi.',
  somebodyElseDid: 'Người khác vừa lập đợt gửi có kết quả đã chọn. Xem lại danh sách dưới đây.',
} as const

export const POST = formRoute(
  'staff',
  () => postPath,
  async ({ actor, form, sendBack, world }) => {
    const caseIds = Object.keys(form).flatMap((name) => (name.startsWith('f.') ? [name.slice(2)] : []))
    const made = await makeBatch(actor, { unitCode: form.unitCode ?? '', caseIds }, world)
    if (made.ok) return seeOther(batchPath(made.value.batchId))
    if (made.error === 'notFound') return plain(404, 'Không tìm thấy trang.')
    return sendBack(postPath, { problems: {}, notice: notices[made.error] })
  },
)
