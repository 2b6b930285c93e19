import { type Channel, channels } from '#lib/domain/message/channel.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { queueDelivery } from './queue-delivery.ts'

/** A failed delivery that has rested for so long may be tried again, whatever the pause of its own job. Minutes. */
const rest = 4

/**
 * After a long outage the pauses between the tries of each job have grown to hours. So that people need not wait for
 * those, one delivery of every channel that has failed is tried every few minutes: the one that has rested longest. When
 * it gets through, it wakes the others (`wakeAll`); while it does not, nothing else is disturbed.
 */
export const probeChannels = async (world: World): Promise<void> => {
  const before = toDate(world.clock.now().subtract({ minutes: rest }))
  for (const channel of channels) {
    const longest = await world.db.delivery.findFirst({
      where: { channel, state: 'waiting', attempts: { gt: 0 }, updatedAt: { lt: before } },
      orderBy: { updatedAt: 'asc' },
      select: { message: { select: { id: true, caseId: true } } },
    })
    if (longest) await queueDelivery(world.db, longest.message, { signals: true })
  }
}

/** Has everything that waits for these channels after a failure tried now. */
export const wakeAll = async (open: readonly Channel[], world: World): Promise<void> => {
  const waiting = await world.db.message.findMany({
    where: {
      deliveries: { some: { channel: { in: [...open] }, state: 'waiting', attempts: { gt: 0 } } },
    },
    select: { id: true, caseId: true },
    orderBy: { createdAt: 'asc' },
  })
  const oneOfEachFile = new Map(waiting.map((message) => [message.caseId ?? message.id, message]))
  for (const message of oneOfEachFile.values()) await queueDelivery(world.db, message)
}
