import { visitOf } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { qrPicture } from '#lib/outside/payments/qr-picture.ts'
import { myTransfer } from '#lib/queries/payment/my-payment.ts'
import { translate } from '#lib/words/translate.ts'

/** The code of the transfer as a picture: a banking application opens it from the photographs of the same telephone. */
export const GET = async (
  request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> => {
  const { actor, language, params, world } = await visitOf(request, context)
  const page = `/ho-so/${params.id}/thanh-toan`
  if (actor.kind !== 'person') return seeOther(`/dang-nhap?tiep=${encodeURIComponent(page)}`)
  const transfer = await myTransfer(actor, params.id ?? '', world)
  if (!transfer) return plain(404, translate(language, 'Không có mã chuyển khoản nào đang mở.'))
  const png = await qrPicture(transfer.qr)
  return new Response(png, {
    headers: {
      'content-type': 'image/png',
      'content-length': String(png.byteLength),
      'content-disposition': `attachment; filename="vietqr-${transfer.content}.png"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
