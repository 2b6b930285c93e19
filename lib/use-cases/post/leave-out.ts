import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '../draft/draft-of.ts'
import { batchOf } from './batch-of.ts'

/** Takes a result out of a batch that has not gone yet: it lies in the drawer again. Its number is not given again. */
export const leaveOut = async (
  actor: Person,
  { batchId, itemId }: { readonly batchId: string; readonly itemId: string },
  world: World,
): Promise<Result<true, 'notFound' | 'goneAlready'>> => {
  const batch = await batchOf(actor, batchId, world.db)
  if (!batch || !isUuid(itemId)) return err('notFound')
  const { count } = await world.db.postalItem.deleteMany({
    where: { id: itemId, batchId, state: 'registered' },
  })
  return count === 1 ? ok(true) : err('goneAlready')
}
