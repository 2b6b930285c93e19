import type { Channel } from '#lib/domain/message/channel.ts'
import { channels } from '#lib/domain/message/channel.ts'
import type { DeliveryFailure } from '#lib/outside/messages/delivery-failure.ts'
import type { Senders } from '#lib/outside/messages/index.ts'
import type { World } from '#lib/outside/world.ts'
import { deliverOne, waitingDelivery } from './deliver-one.ts'

/** Who carries messages, and the address of this site for the links in them. */
export type Postman = { readonly senders: Senders; readonly appUrl: string }

/** Mail comes last: what a telephone could not be told goes by mail, in its place. */
const order = channels.toSorted((a, b) => Number(a === 'email') - Number(b === 'email'))

/**
 * Sends what waits about one file, or one message about none: by each channel in the order in which it was written. A
 * channel stops at the first that does not go out, so that nothing overtakes; the other channels go on. Answers with the
 * channels that got through again after they had failed; throws the first failure when anything still waits.
 */
export const deliver = async (
  about: { readonly caseId: string } | { readonly id: string },
  postman: Postman,
  world: World,
): Promise<readonly Channel[]> => {
  const failures: DeliveryFailure[] = []
  const open: Channel[] = []
  for (const channel of order) {
    const waiting = await world.db.delivery.findMany({
      where: { channel, state: 'waiting', message: about },
      orderBy: [
        { message: { createdAt: 'asc' } },
        { message: { seq: { sort: 'asc', nulls: 'last' } } },
        { messageId: 'asc' },
      ],
      ...waitingDelivery,
    })
    for (const delivery of waiting) {
      const failure = await deliverOne(channel, delivery, postman, world)
      if (failure) {
        failures.push(failure)
        break
      }
      if (delivery.attempts > 0 && !open.includes(channel)) open.push(channel)
    }
  }
  if (failures[0]) throw failures[0]
  return open
}
