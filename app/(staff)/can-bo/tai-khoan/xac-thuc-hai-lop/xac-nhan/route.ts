import { formRoute } from '#app/_http/form-route.ts'
import { ownPath, seeOther } from '#app/_http/responses.ts'
import { factorWords } from '#app/_site/factor-words.ts'
import { confirmEnrolment } from '#lib/use-cases/second-factor/enrol.ts'

const page = '/can-bo/tai-khoan/xac-thuc-hai-lop'

export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, form, sendBack, world }) => {
    const { factorCode = '', tiep } = form
    const confirmed = await confirmEnrolment(actor, factorCode, world)
    if (confirmed.ok) return seeOther(`${page}?tiep=${encodeURIComponent(ownPath(tiep, ''))}`)
    return sendBack(page, { problems: { factorCode: factorWords[confirmed.error] } })
  },
)
