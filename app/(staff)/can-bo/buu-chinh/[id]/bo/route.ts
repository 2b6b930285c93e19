import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { leaveOut } from '#lib/use-cases/post/leave-out.ts'
import { batchPath } from '../../_post/post-path.ts'

export const POST = formRoute(
  'staff',
  ({ id = '' }) => batchPath(id),
  async ({ actor, form, params: { id: batchId = '' }, sendBack, world }) => {
    const done = await leaveOut(actor, { batchId, itemId: form.leaveOut ?? '' }, world)
    if (done.ok) return seeOther(`${batchPath(batchId)}?xong=bo`)
    if (done.error === 'notFound') return plain(404, 'Không tìm thấy trang.')
    return sendBack(batchPath(batchId), {
      problems: {},
      notice: 'Bưu gửi này đã bàn giao nên không bỏ ra được.',
    })
  },
)
