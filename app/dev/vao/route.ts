import { formRoute } from '#app/_http/form-route.ts'
import { plain } from '#app/_http/responses.ts'
import { welcome } from '#app/_site/welcome.ts'
import { env } from '#env.ts'
import { demoAccounts } from '#lib/queries/demo-accounts.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'

export const POST = formRoute(
  'anybody',
  () => '/dev',
  async ({ form, sessionId, world }) => {
    const isDemo = env().APP_MODE === 'demo'
    const account = isDemo && (await demoAccounts(world)).find(({ id }) => id === form.accountId)
    if (!account) return plain(404, 'Không tìm thấy trang.')
    return welcome(await openSession(account.id, world), undefined, sessionId, world)
  },
)
