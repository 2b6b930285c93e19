import { type Person, unitsAs } from '#lib/domain/access/actor.ts'
import type { Prisma, Transaction } from '#lib/outside/database/index.ts'
import { isUuid } from '../draft/draft-of.ts'

/** A batch of the actor's own desk; null for everybody else, for whom it does not exist. */
export const batchOf = async (
  actor: Person,
  batchId: string,
  tx: Transaction,
): Promise<Prisma.PostalBatchGetPayload<object> | null> => {
  if (!isUuid(batchId)) return null
  return tx.postalBatch.findFirst({ where: { id: batchId, unitCode: { in: unitsAs(actor, 'desk') } } })
}
