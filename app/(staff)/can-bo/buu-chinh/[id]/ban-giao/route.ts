import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { dispatchBatch } from '#lib/use-cases/post/dispatch-batch.ts'
import { batchPath } from '../../_post/post-path.ts'

const notices = {
  goneAlready: 'Đợt này đã bàn giao rồi.',
  empty: 'Đợt này không còn bưu gửi nào để bàn giao.',
} as const

export const POST = formRoute(
  'staff',
  ({ id = '' }) => batchPath(id),
  async ({ actor, params: { id: batchId = '' }, sendBack, world }) => {
    const done = await dispatchBatch(actor, batchId, world)
    if (!done.ok)
      return done.error === 'notFound'
        ? plain(404, 'Không tìm thấy trang.')
        : sendBack(batchPath(batchId), { problems: {}, notice: notices[done.error] })
    const { length } = done.value.leftBehind
    if (length === 0) return seeOther(`${batchPath(batchId)}?xong=ban-giao`)
    const notice = `Đã bàn giao, trừ ${length} kết quả vừa đổi tình trạng: chúng đã ra khỏi đợt và nằm lại ở mục Kết quả.`
    return sendBack(batchPath(batchId), { problems: {}, notice })
  },
)
