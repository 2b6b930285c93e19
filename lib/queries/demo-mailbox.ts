import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import { type Channel, isChannel } from '#lib/domain/message/channel.ts'
import type { World } from '#lib/outside/world.ts'

export type DemoLetter = {
  readonly id: string
  readonly channel: Channel
  /** An e-mail address, or a telephone number as people write it. */
  readonly to: string
  readonly subject: string
  readonly body: string
  /** ISO instant. */
  readonly sentAt: string
}

export type DemoLetters = {
  readonly letters: readonly DemoLetter[]
  readonly page: number
  readonly pages: number
}

const perPage = 20

/** What a mail server would have been given, newest first. For the demonstration only. */
export const demoLetters = async (wanted: number, world: World): Promise<DemoLetters> => {
  const pages = Math.max(1, Math.ceil((await world.db.demoMail.count()) / perPage))
  const page = Math.min(Math.max(1, wanted), pages)
  const rows = await world.db.demoMail.findMany({
    orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * perPage,
    take: perPage,
  })
  return {
    letters: rows.map((row) => ({ ...row, ...addressIn(row.to), sentAt: row.sentAt.toISOString() })),
    page,
    pages,
  }
}

/** What went to a telephone lies under `sms:+84…` or `zalo:+84…`. */
const addressIn = (to: string): Pick<DemoLetter, 'channel' | 'to'> => {
  const [channel = '', number] = to.split(':', 2)
  return number !== undefined && isChannel(channel)
    ? { channel, to: formatTelephone(number) }
    : { channel: 'email', to }
}
