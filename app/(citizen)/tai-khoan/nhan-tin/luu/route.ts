import { formRoute } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import { env } from '#env.ts'
import { channels } from '#lib/domain/message/channel.ts'
import { offeredChannels } from '#lib/outside/messages/offered-channels.ts'
import { chooseChannels } from '#lib/use-cases/account/choose-channels.ts'

const page = '/tai-khoan/nhan-tin'

export const POST = formRoute(
  'person',
  () => page,
  async ({ actor, form, language, world, sendBack }) => {
    const wanted = channels.filter((channel) => form[channel] === 'yes')
    const chosen = await chooseChannels(actor, { wanted, offered: offeredChannels(env()) }, world, language)
    return chosen.ok ? seeOther('/tai-khoan?xong=kenh') : sendBack(page, { problems: chosen.error })
  },
)
