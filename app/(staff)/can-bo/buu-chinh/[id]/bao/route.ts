import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { reportItem } from '#lib/use-cases/post/report-item.ts'
import { batchPath } from '../../_post/post-path.ts'

const words: Readonly<Record<string, string>> = {
  receivedBy: 'Nhập họ tên người đã nhận.',
  receivedAs: 'Chọn người nhận là ai.',
  state: 'Chọn tình trạng mới của bưu gửi.',
}

/** What the desk knows of an item. */
export const POST = formRoute(
  'staff',
  ({ id = '' }) => batchPath(id),
  async ({ actor, form, params: { id: batchId = '' }, sendBack, world }) => {
    const { itemId = '', state = '', receivedBy, receivedAs } = form
    const done = await reportItem(actor, { batchId, itemId, state, receivedBy, receivedAs }, world)
    if (done.ok) return seeOther(`${batchPath(batchId)}?xong=${done.value}`)
    if (done.error === 'notFound') return plain(404, 'Không tìm thấy trang.')
    const problems = Object.keys(done.error).map((name) => [
      `${name}.${itemId}`,
      words[name] ?? 'Xem lại phần này.',
    ])
    return sendBack(batchPath(batchId), { problems: Object.fromEntries(problems) })
  },
)
