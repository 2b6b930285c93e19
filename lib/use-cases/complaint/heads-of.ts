import { toDbDay } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'

/** The accounts that head a unit on a day: its director, and the head of its desk (`unitsHeaded` seen from the unit). */
export const headsOf = async (
  tx: Transaction,
  unitCode: string,
  on: Temporal.PlainDate,
): Promise<readonly string[]> => {
  const day = toDbDay(on)
  const posts = await tx.post.findMany({
    where: {
      unitCode,
      AND: [
        { OR: [{ role: 'director' }, { role: 'desk', leads: true }] },
        { OR: [{ validTo: null }, { validTo: { gte: day } }] },
      ],
      validFrom: { lte: day },
      account: { disabledAt: null },
    },
    select: { accountId: true },
  })
  return [...new Set(posts.map(({ accountId }) => accountId))]
}
