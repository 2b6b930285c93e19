import type { Actor } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { queueCount } from './queue-counts.ts'
import type { QueueFilter } from './queue-filters.ts'
import { hasQueue, type QueueName } from './queues.ts'

export type QueueOverview = {
  readonly queue: QueueName
  readonly total: number
  /** How many of them ask for attention, by why. */
  readonly urgent: readonly { readonly filter: QueueFilter; readonly count: number }[]
}

/** The queues of the staff's home, in the order of a file's life, and what makes a file in them urgent. */
const shown: readonly { readonly queue: QueueName; readonly filters: readonly QueueFilter[] }[] = [
  { queue: 'toAccept', filters: ['unanswered', 'mended'] },
  { queue: 'work', filters: ['late', 'dueToday', 'dueSoon'] },
  { queue: 'toApprove', filters: ['late', 'dueToday', 'dueSoon'] },
  { queue: 'inDivision', filters: ['late', 'dueToday', 'dueSoon'] },
  { queue: 'toSign', filters: ['late', 'dueToday', 'dueSoon'] },
  { queue: 'toRegister', filters: ['late', 'dueToday', 'dueSoon'] },
  { queue: 'toReturn', filters: [] },
  { queue: 'withCitizen', filters: [] },
]

/** What waits for this official, and how much of it cannot wait. */
export const deskOverview = (actor: Actor, world: World): Promise<readonly QueueOverview[]> =>
  Promise.all(
    shown
      .filter(({ queue }) => hasQueue(actor, queue))
      .map(async ({ queue, filters }) => {
        const [total, ...counts] = await Promise.all([
          queueCount(actor, queue, world),
          ...filters.map((filter) => queueCount(actor, queue, world, filter)),
        ])
        return { queue, total, urgent: filters.map((filter, i) => ({ filter, count: counts[i] ?? 0 })) }
      }),
  )
