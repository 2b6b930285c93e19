import type { Actor } from '#lib/domain/access/actor.ts'
import { type TimeLeft, timesLeft } from '#lib/domain/case/time-left.ts'
import type { World } from '#lib/outside/world.ts'
import { mostCounted, narrowed, type QueueAsked } from './queue-asked.ts'
import { hasQueue, inQueue } from './queues.ts'
import { type WorkingNow, workingNow } from './working-now.ts'

/** How many files wait in one of the actor's queues; 0 where they have none. Counted up to `mostCounted` + 1. */
export const queueCount = async (
  actor: Actor,
  asked: QueueAsked,
  world: World,
  moment?: WorkingNow,
): Promise<number> =>
  actor.kind === 'person' && hasQueue(actor, asked.queue)
    ? world.db.case.count({
        where: { AND: [inQueue(actor, asked.queue), await narrowed(actor, asked, world, moment)] },
        take: mostCounted + 1,
      })
    : 0

export type TimeCounts = Readonly<Record<TimeLeft, number>>

/** The files of a queue by the working time that they have left. */
export const queueTimes = async (actor: Actor, asked: QueueAsked, world: World): Promise<TimeCounts> => {
  const moment = await workingNow(world)
  const counts = await Promise.all(
    timesLeft.map((left) => queueCount(actor, { ...asked, left }, world, moment)),
  )
  return Object.fromEntries(timesLeft.map((left, i) => [left, counts[i] ?? 0])) as TimeCounts
}
