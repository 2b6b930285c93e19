import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { closeBatch } from './close-batch.ts'

/** Hands over what of a batch has gone; what has not lies in the drawer again. */
export const endBatch = (actor: Person, batchId: string, world: World): Promise<void> =>
  world.db.$transaction(async (tx) => {
    await tx.postalItem.deleteMany({ where: { batchId, state: 'registered' } })
    if ((await tx.postalItem.count({ where: { batchId } })) > 0)
      await closeBatch(tx, { batchId, dispatchedBy: actor.accountId }, world)
  })
