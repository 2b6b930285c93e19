import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { deliver, type Postman } from './deliver.ts'
import { queueDelivery } from './queue-delivery.ts'

/** The job behind a message that is about no file. Answers like `deliver`. */
export const deliverMessage = async (
  messageId: string,
  postman: Postman,
  world: World,
): Promise<ReturnType<typeof deliver>> => {
  const message = await world.db.message.findUnique({
    where: { id: messageId },
    include: { deliveries: true },
  })
  if (message?.caseId == null) return deliver({ id: messageId }, postman, world)
  // Queued by the release before deliveries were noted: it now waits its turn with the others about its file.
  if (message.deliveries.length === 0 && message.mailedAt === null) {
    const updatedAt = toDate(world.clock.now())
    await world.db.delivery.create({ data: { messageId, channel: 'email', state: 'waiting', updatedAt } })
    await queueDelivery(world.db, message)
  }
  return []
}
