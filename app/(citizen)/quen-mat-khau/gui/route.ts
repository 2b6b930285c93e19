import { formRoute } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { signInFields } from '#lib/domain/access/account-fields.ts'
import { readAccount } from '#lib/domain/access/read-account.ts'
import { today } from '#lib/outside/clock/index.ts'
import { requestPasswordReset } from '#lib/use-cases/account/request-password-reset.ts'
import { fieldsIn } from '#lib/words/field-in.ts'
import { translate } from '#lib/words/translate.ts'

const page = '/quen-mat-khau'

export const POST = formRoute(
  'anybody',
  () => page,
  async ({ form, address, language, world, sendBack }) => {
    const { answers, problems } = readAccount(
      fieldsIn(language, signInFields),
      form,
      today(world.clock).toString(),
      language,
    )
    if (answers.email === undefined) return sendBack(page, { problems })
    const isSent = await requestPasswordReset(answers.email, address, world)
    return isSent
      ? seeOther(`${page}?xong=1`)
      : sendBack(page, { problems: {}, notice: translate(language, tryAgain.reset) })
  },
)
