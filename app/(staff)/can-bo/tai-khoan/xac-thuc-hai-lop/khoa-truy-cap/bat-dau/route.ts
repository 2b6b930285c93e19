import { formRoute } from '#app/_http/form-route.ts'
import { ownPath, seeOther } from '#app/_http/responses.ts'
import { factorWords } from '#app/_site/factor-words.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { beginPasskey } from '#lib/use-cases/second-factor/enrol-passkey.ts'

const page = '/can-bo/tai-khoan/xac-thuc-hai-lop'

export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, form, sendBack, world }) => {
    const { passkeyPassword: password = '', passkeyCode: code = '', tiep } = form
    const begun = await beginPasskey(actor, { password, code }, world)
    if (begun.ok) return seeOther(`${page}?tiep=${encodeURIComponent(ownPath(tiep, ''))}`)
    switch (begun.error) {
      case 'wrongPassword':
        return sendBack(page, { problems: { passkeyPassword: 'Mật khẩu chưa đúng. Nhập lại.' } })
      case 'tooManyTries':
        return sendBack(page, { problems: {}, notice: tryAgain.password })
      case 'tooMany':
        return sendBack(page, { problems: {}, notice: 'Đã có 10 khóa truy cập. Bỏ bớt một khóa rồi thêm.' })
      default:
        return sendBack(page, { problems: { passkeyCode: factorWords[begun.error] } })
    }
  },
)
