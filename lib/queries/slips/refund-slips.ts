import type { World } from '#lib/outside/world.ts'

/** The slip of money that went back, or is on its way. */
export type RefundSlipLine = {
  readonly id: string
  /** "3/2026". */
  readonly number: string
}

/** The slips of a file's refunds, in the order in which they were decided. Whoever asks has been let in already. */
export const refundSlips = async (caseId: string, world: World): Promise<readonly RefundSlipLine[]> => {
  const rows = await world.db.refund.findMany({
    where: { caseId, number: { not: null } },
    orderBy: { decidedAt: 'asc' },
    select: { id: true, number: true, year: true },
  })
  return rows.map(({ id, number, year }) => ({ id, number: `${number}/${year}` }))
}
