import type { Actor } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { type QueueRow, rowColumns, rowsOf } from './queue-row.ts'
import { hasQueue, inQueue } from './queues.ts'

/** These files as lines, in the order of their ids as given; those that the actor may not read are left out. */
export const filesNamed = async (
  actor: Actor,
  ids: readonly string[],
  world: World,
): Promise<readonly QueueRow[]> => {
  if (!hasQueue(actor, 'all') || ids.length === 0) return []
  const files = await world.db.case.findMany({
    where: { AND: [inQueue(actor, 'all'), { id: { in: [...ids] } }] },
    select: rowColumns,
  })
  const rows = await rowsOf(files, world)
  return rows.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
