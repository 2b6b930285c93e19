import type { Channel } from '#lib/domain/message/channel.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import { DeliveryFailure } from '#lib/outside/messages/delivery-failure.ts'
import type { World } from '#lib/outside/world.ts'
import { letterOf } from '#lib/queries/letter-of.ts'
import { addressBy, addresseeOf, toSomebody } from './addressee.ts'
import type { Postman } from './deliver.ts'

export const waitingDelivery = {
  include: { message: { include: toSomebody } },
} as const satisfies Prisma.DeliveryDefaultArgs

type Waiting = Prisma.DeliveryGetPayload<typeof waitingDelivery>

/**
 * Sends one message by one channel and notes what became of it. Answers with the failure when it has to be tried again,
 * with nothing when it is settled: sent, or never to be sent this way.
 */
export const deliverOne = async (
  channel: Channel,
  delivery: Waiting,
  { senders, appUrl }: Postman,
  world: World,
): Promise<DeliveryFailure | undefined> => {
  try {
    const { message } = delivery
    const send = senders[channel]
    if (!send) throw new DeliveryFailure('off', { isFinal: true })
    const addressee = addresseeOf(message)
    const letter = await letterOf(message, addressee, appUrl, world)
    if (!letter) throw new DeliveryFailure('noText', { isFinal: true })
    await send({ ...letter, to: addressBy(channel, addressee) })
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error
    await noteFailure(delivery, error, world)
    return error.isFinal ? undefined : error
  }
  await note(delivery, { state: 'sent', lastError: null }, world)
  return undefined
}

/** Nobody is left untold because a telephone does not answer: what cannot go there goes by mail. */
const noteFailure = async (delivery: Waiting, failure: DeliveryFailure, world: World): Promise<void> => {
  const lastError = failure.message
  if (!failure.isFinal) return note(delivery, { lastError }, world)
  const isOurs = ['off', 'noAccount', 'noEmail', 'noTelephone', 'noTemplate', 'noText'].includes(
    failure.message,
  )
  await note(delivery, { state: isOurs ? 'skipped' : 'failed', lastError }, world)
  if (delivery.channel === 'email' || failure.message === 'noAccount') return
  await world.db.delivery.createMany({
    data: {
      messageId: delivery.messageId,
      channel: 'email',
      state: 'waiting',
      updatedAt: toDate(world.clock.now()),
    },
    skipDuplicates: true,
  })
}

const note = async (
  { messageId, channel }: Waiting,
  data: { readonly state?: string; readonly lastError: string | null },
  world: World,
): Promise<void> => {
  const now = toDate(world.clock.now())
  await world.db.delivery.update({
    where: { messageId_channel: { messageId, channel } },
    data: {
      ...data,
      updatedAt: now,
      attempts: { increment: 1 },
      ...(channel === 'email' && data.state === 'sent' && { message: { update: { mailedAt: now } } }),
    },
  })
}
