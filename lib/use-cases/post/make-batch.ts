import { randomUUID } from 'node:crypto'
import { type Person, unitsAs } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { dayOf, toDate } from '#lib/outside/clock/index.ts'
import { nextNumber } from '#lib/outside/database/history.ts'
import { isDuplicate } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { readyForPost } from '#lib/queries/post/ready-for-post.ts'
import { costsOf } from './costs-of.ts'
import { nextItemNumber } from './next-item-number.ts'

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
      const { year } = dayOf(now)
      const batch = {
        ...{ id: randomUUID(), unitCode, year, createdBy: actor.accountId, createdAt: toDate(now) },
        number: await nextNumber(tx, unitCode, 'postalBatch', String(year)),
      }
      await tx.postalBatch.create({ data: batch })
      for (const { caseId, recipient, telephone, address } of ready) {
        await tx.postalItem.create({
          data: {
            ...{ id: randomUUID(), caseId, batchId: batch.id, recipient, telephone, address },
            itemNumber: await nextItemNumber(tx, unitCode),
            state: 'registered',
            stateAt: toDate(now),
            ...(await costsOf(tx, caseId)),
          },
        })
      }
      return ok({ batchId: batch.id })
    })
  } catch (error) {
    // Two clerks ticked the same result at the same moment: a result lies in one batch only.
    if (isDuplicate(error)) return err('somebodyElseDid')
    throw error
  }
}
