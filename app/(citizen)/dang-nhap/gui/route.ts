import { formRoute } from '#app/_http/form-route.ts'
import { ownPath } from '#app/_http/responses.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { welcome } from '#app/_site/welcome.ts'
import { signInFields } from '#lib/domain/access/account-fields.ts'
import { readAccount } from '#lib/domain/access/read-account.ts'
import { today } from '#lib/outside/clock/index.ts'
import { signIn } from '#lib/use-cases/account/sign-in.ts'
import { fieldsIn } from '#lib/words/field-in.ts'
import { translate } from '#lib/words/translate.ts'

/** One sentence for a wrong password, an unknown address and a shut account: it tells nobody who has an account. */
const wrong = 'Thư điện tử hoặc mật khẩu chưa đúng. Xem lại cả hai rồi thử lại.'

export const POST = formRoute(
  'anybody',
  () => '/dang-nhap',
  async ({ form, address, sessionId, language, world, sendBack }) => {
    const next = ownPath(form.tiep, '')
    const page = next ? `/dang-nhap?tiep=${encodeURIComponent(next)}` : '/dang-nhap'
    const { answers, problems } = readAccount(
      fieldsIn(language, signInFields),
      form,
      today(world.clock).toString(),
      language,
    )
    if (answers.email === undefined) return sendBack(page, { problems })
    const session = await signIn({ email: answers.email, password: form.password ?? '' }, address, world)
    if (session.ok) return welcome(session.value, next, sessionId, world)
    return session.error === 'tooManyTries'
      ? sendBack(page, { problems: {}, notice: translate(language, tryAgain.password) })
      : sendBack(page, { problems: { email: translate(language, wrong) } })
  },
)
