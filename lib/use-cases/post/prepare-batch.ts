import { randomUUID } from 'node:crypto'
import type { PostalAddress } from '#lib/domain/procedure/by-post.ts'
import { dayOf, toDate } from '#lib/outside/clock/index.ts'
import { nextNumber } from '#lib/outside/database/history.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import { costsOf } from './costs-of.ts'

/** A batch that waits in the house, with the next number of the unit's year and nothing in it yet. Answers with its id. */
export const openBatch = async (
  tx: Transaction,
  { unitCode, createdBy }: { readonly unitCode: string; readonly createdBy: string },
  now: Temporal.Instant,
): Promise<string> => {
  const { year } = dayOf(now)
  const number = await nextNumber(tx, unitCode, 'postalBatch', String(year))
  const id = randomUUID()
  await tx.postalBatch.create({ data: { id, unitCode, year, number, createdBy, createdAt: toDate(now) } })
  return id
}

/** Puts a result into a batch. Answers with the item's id. */
export const putIntoBatch = async (
  tx: Transaction,
  item: PostalAddress & {
    readonly batchId: string
    readonly caseId: string
    readonly itemNumber: string | null
  },
  now: Temporal.Instant,
): Promise<string> => {
  const { batchId, caseId, recipient, telephone, address, itemNumber } = item
  const id = randomUUID()
  await tx.postalItem.create({
    data: {
      ...{ id, caseId, batchId, recipient, telephone, address, itemNumber },
      state: 'registered',
      stateAt: toDate(now),
      ...(await costsOf(tx, caseId)),
    },
  })
  return id
}
