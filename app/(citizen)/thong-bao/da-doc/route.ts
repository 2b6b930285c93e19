import { formRoute } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import { readAllMessages } from '#lib/use-cases/account/open-message.ts'

export const POST = formRoute(
  'person',
  () => '/thong-bao',
  async ({ actor, world }) => {
    await readAllMessages(actor, world)
    return seeOther('/thong-bao')
  },
)
