import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { decideRefund, refundWays } from '#lib/use-cases/payment/decide-refund.ts'

const page = '/can-bo/hoan-phi'

const notices = {
  sameHands: 'Người yêu cầu hoàn không tự quyết định. Cần người khác.',
  notThisWay: 'Khoản này không hoàn được bằng cách đó.',
  decidedAlready: 'Khoản này đã được quyết định rồi.',
  noteRequired: 'Nhập số giao dịch chuyển trả rồi bấm “Đã chuyển khoản trả”.',
} as const

export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, form, params: { id: refundId = '', cach }, sendBack, world }) => {
    const way = refundWays.find((known) => known === cach)
    if (!way) return plain(404, 'Không tìm thấy trang.')
    const decided = await decideRefund(actor, { refundId, way, note: form.note ?? '' }, world)
    if (decided.ok) return seeOther(`${page}?xong=${way}`)
    if (decided.error === 'notFound') return plain(404, 'Không tìm thấy khoản hoàn.')
    return sendBack(page, { problems: {}, notice: notices[decided.error] })
  },
)
