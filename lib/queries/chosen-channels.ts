import type { Person } from '#lib/domain/access/actor.ts'
import { formatTelephone } from '#lib/domain/kernel/telephone.ts'
import { type Channel, isChannel } from '#lib/domain/message/channel.ts'
import type { World } from '#lib/outside/world.ts'

export type ChosenChannels = {
  readonly chosen: readonly Channel[]
  readonly email: string
  /** As people write it. */
  readonly telephone: string | null
}

/** How a person hears about their files, and under which address and number. */
export const chosenChannels = async (actor: Person, world: World): Promise<ChosenChannels> => {
  const { channels, email, telephone } = await world.db.account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: { channels: true, email: true, telephone: true },
  })
  return {
    chosen: channels.filter(isChannel),
    email,
    telephone: telephone === null ? null : formatTelephone(telephone),
  }
}
