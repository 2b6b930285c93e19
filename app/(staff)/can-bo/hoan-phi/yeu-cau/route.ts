import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { requestRefund } from '#lib/use-cases/payment/request-refund.ts'
import { refundProblemWords } from '../refund-fields.ts'

const page = '/can-bo/hoan-phi'

export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, form, sendBack, world }) => {
    const { caseId = '', ground, amount = '', note = '' } = form
    const asked = await requestRefund(actor, caseId, { ground, amount, note }, world)
    if (asked.ok) return seeOther(`${page}?xong=yeu-cau`)
    if (asked.error.kind === 'notFound') return plain(404, 'Không tìm thấy hồ sơ.')
    const problems = Object.entries(asked.error.problems).map(([name, code]) => [
      name,
      refundProblemWords[code],
    ])
    return sendBack(page, { problems: Object.fromEntries(problems) })
  },
)
