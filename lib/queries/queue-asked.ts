import type { Person } from '#lib/domain/access/actor.ts'
import type { TimeLeft } from '#lib/domain/case/time-left.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { filterWhere, type QueueFilter, timeLeftWhere } from './queue-filters.ts'
import type { QueueName } from './queues.ts'
import { type WorkingNow, workingNow } from './working-now.ts'

/** A queue, and how it is narrowed. */
export type QueueAsked = {
  readonly queue: QueueName
  readonly filter?: QueueFilter | undefined
  readonly left?: TimeLeft | undefined
  readonly holderId?: string | undefined
}

/** More files than this nobody pages through: the count then only says that there are more. */
export const mostCounted = 1_000

/** What narrows a queue, as a condition. The moment is asked for only where time matters, unless it is known already. */
export const narrowed = async (
  actor: Person,
  { filter, left, holderId }: QueueAsked,
  world: World,
  moment?: WorkingNow,
): Promise<Prisma.CaseWhereInput> => ({
  AND: [
    filter ? filterWhere(filter) : {},
    left ? timeLeftWhere(left, unitsOf(actor), moment ?? (await workingNow(world))) : {},
    holderId ? { holderId } : {},
  ],
})

/** Where the actor has any post. */
const unitsOf = ({ posts }: Person): readonly string[] => [...new Set(posts.map(({ unitCode }) => unitCode))]
