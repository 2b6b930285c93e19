import { formRoute } from '#app/_http/form-route.ts'
import { refusals } from '#app/_http/refusals.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { paymentMethods } from '#lib/domain/payment/payment-state.ts'
import { startPayment } from '#lib/use-cases/payment/start-payment.ts'
import { translate } from '#lib/words/translate.ts'

/** Opens an order; the page then shows the way to the bank, or the code of the transfer. */
export const POST = formRoute(
  'person',
  ({ id = '' }) => `/ho-so/${id}/thanh-toan`,
  async ({ actor, params: { id: caseId = '', cach }, sendBack, language, world }) => {
    const page = `/ho-so/${caseId}/thanh-toan`
    const method = paymentMethods.find((known) => known === cach)
    if (!method) return refusals.noSuchPage(language)
    const started = await startPayment(actor, { caseId, method }, world)
    if (started.ok) return seeOther(page)
    if (started.error === 'notFound') return plain(404, translate(language, 'Không tìm thấy hồ sơ.'))
    return sendBack(page, {
      problems: {},
      notice: translate(language, 'Hồ sơ này không còn khoản nào nộp được bằng cách đó. Xem lại dưới đây.'),
    })
  },
)
