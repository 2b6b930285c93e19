import { formRoute } from '#app/_http/form-route.ts'
import { ownPath } from '#app/_http/responses.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { welcome } from '#app/_site/welcome.ts'
import { readRegistration } from '#lib/use-cases/account/read-registration.ts'
import { register } from '#lib/use-cases/account/register.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import { translate } from '#lib/words/translate.ts'

const taken = 'Địa chỉ này đã có tài khoản. Hãy đăng nhập, hoặc đặt lại mật khẩu nếu đã quên.'

export const POST = formRoute(
  'anybody',
  () => '/dang-ky',
  async ({ form, address, sessionId, language, world, sendBack }) => {
    const next = ownPath(form.tiep, '')
    const page = next ? `/dang-ky?tiep=${encodeURIComponent(next)}` : '/dang-ky'
    const input = readRegistration(form, world, language)
    if (!input.ok) return sendBack(page, { problems: input.error })
    const account = await register(input.value, address, world)
    if (account.ok) return welcome(await openSession(account.value.accountId, world), next, sessionId, world)
    return account.error === 'emailTaken'
      ? sendBack(page, { problems: { email: translate(language, taken) } })
      : sendBack(page, { problems: {}, notice: translate(language, tryAgain.register) })
  },
)
