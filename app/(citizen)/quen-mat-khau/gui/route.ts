import { formRoute } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { signInFields } from '#lib/domain/access/account-fields.ts'
import { readAccount } from '#lib/domain/access/read-account.ts'
import { today } from '#lib/outside/clock/index.ts'
import { requestPasswordReset } from '#lib/use-cases/account/request-password-reset.ts'

const page = '/quen-mat-khau'

export const POST = formRoute(
  'anybody',
  () => page,
  async ({ form, address, world, sendBack }) => {
    const { answers, problems } = readAccount(signInFields, form, today(world.clock).toString())
    if (answers.email === undefined) return sendBack(page, { problems })
    const isSent = await requestPasswordReset(answers.email, address, world)
    return isSent ? seeOther(`${page}?xong=1`) : sendBack(page, { problems: {}, notice: tryAgain.reset })
  },
)
