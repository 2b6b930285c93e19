import type { Actor } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { queueTimes, type TimeCounts } from './queue-counts.ts'
import { hasQueue, type QueueName } from './queues.ts'

export type QueueOverview = {
  readonly queue: QueueName
  readonly total: number
  readonly times: TimeCounts
}

/** The queues of the staff's home, in the order of a file's life. */
const shown: readonly QueueName[] = [
  'toAccept',
  'work',
  'toApprove',
  'inDivision',
  'toSign',
  'toSignByHand',
  'toApologise',
  'toRegister',
  'toReturn',
  'toCorrect',
  'withOtherBody',
  'withCitizen',
  'toCollect',
  'toReceive',
  'toHandOver',
  'unreadLetters',
]

/** Those that stand on the home page even when nothing waits in them: the day begins with them. */
const always: ReadonlySet<QueueName> = new Set(['toAccept', 'work', 'toApprove', 'inDivision', 'toReturn'])

/** What waits for this official, by the working time that is left. */
export const deskOverview = async (actor: Actor, world: World): Promise<readonly QueueOverview[]> => {
  const queues = await Promise.all(
    shown
      .filter((queue) => hasQueue(actor, queue))
      .map(async (queue) => {
        const times = await queueTimes(actor, { queue }, world)
        return { queue, times, total: Object.values(times).reduce((sum, count) => sum + count, 0) }
      }),
  )
  return queues.filter(({ queue, total }) => total > 0 || always.has(queue))
}
