import { formRoute } from '#app/_http/form-route.ts'
import { ownPath, seeOther } from '#app/_http/responses.ts'
import { factorWords } from '#app/_site/factor-words.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { beginEnrolment } from '#lib/use-cases/second-factor/enrol.ts'

const page = '/can-bo/tai-khoan/xac-thuc-hai-lop'

export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, form, sendBack, world }) => {
    const { password = '', factorCode = '', tiep } = form
    const begun = await beginEnrolment(actor, { password, code: factorCode }, world)
    if (begun.ok) return seeOther(`${page}?tiep=${encodeURIComponent(ownPath(tiep, ''))}`)
    if (begun.error === 'wrongPassword')
      return sendBack(page, { problems: { password: 'Mật khẩu chưa đúng. Nhập lại.' } })
    if (begun.error === 'tooManyTries') return sendBack(page, { problems: {}, notice: tryAgain.password })
    return sendBack(page, { problems: { factorCode: factorWords[begun.error] } })
  },
)
