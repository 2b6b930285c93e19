import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { readItemNumber } from '#lib/domain/post/s10.ts'
import type { Transaction } from '#lib/outside/database/index.ts'

/** The number of one item as typed from its label; null where it is not known yet. An item under way keeps its number. */
export const itemNumberTyped = async (
  tx: Transaction,
  typed: string,
): Promise<Result<string | null, 'notAnItemNumber' | 'numberTaken'>> => {
  if (typed.trim() === '') return ok(null)
  const read = readItemNumber(typed)
  if (!read.ok) return read
  const itemNumber = read.value.number
  const other = await tx.postalItem.findFirst({
    where: { itemNumber, batchId: { not: null }, state: { notIn: ['delivered', 'returned', 'lost'] } },
    select: { id: true },
  })
  return other ? err('numberTaken') : ok(itemNumber)
}
