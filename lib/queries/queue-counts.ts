import type { Actor } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { filterWhere, type QueueFilter } from './queue-filters.ts'
import { mostCounted } from './queue-page.ts'
import { hasQueue, inQueue, type QueueName } from './queues.ts'

/** How many files wait in one of the actor's queues; 0 where they have none. Counted up to `mostCounted` + 1. */
export const queueCount = async (
  actor: Actor,
  queue: QueueName,
  world: World,
  filter?: QueueFilter,
): Promise<number> =>
  hasQueue(actor, queue)
    ? world.db.case.count({
        where: { AND: [inQueue(actor, queue), filter ? filterWhere(filter, world) : {}] },
        take: mostCounted + 1,
      })
    : 0
