import { type Person, unitsAs } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { isDuplicate } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { readyForPost } from '#lib/queries/post/ready-for-post.ts'
import { nextItemNumber } from './next-item-number.ts'
import { openBatch, putIntoBatch } from './prepare-batch.ts'

/**
 * Puts ready results into a new batch for the post office, each with a number from the unit's range where it has one.
 * Nothing leaves the house yet. What is not ready any more is left out.
 */
export const makeBatch = async (
  actor: Person,
  { unitCode, caseIds }: { readonly unitCode: string; readonly caseIds: readonly string[] },
  world: World,
): Promise<Result<{ readonly batchId: string }, 'notFound' | 'nothingReady' | 'somebodyElseDid'>> => {
  if (!unitsAs(actor, 'desk').includes(unitCode)) return err('notFound')
  try {
    return await world.db.$transaction(async (tx) => {
      const ready = (await readyForPost(actor, unitCode, tx, world)).filter(
        ({ caseId, isFeeSettled }) => isFeeSettled && caseIds.includes(caseId),
      )
      if (ready.length === 0) return err('nothingReady')
      const now = world.clock.now()
      const batchId = await openBatch(tx, { unitCode, createdBy: actor.accountId }, now)
      for (const result of ready) {
        const itemNumber = await nextItemNumber(tx, unitCode)
        await putIntoBatch(tx, { ...result, batchId, itemNumber }, now)
      }
      return ok({ batchId })
    })
  } catch (error) {
    // Two clerks ticked the same result at the same moment: a result lies in one batch only.
    if (isDuplicate(error)) return err('somebodyElseDid')
    throw error
  }
}
