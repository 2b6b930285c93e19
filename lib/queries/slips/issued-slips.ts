import type { SlipKind } from '#lib/domain/case/workflow.ts'
import type { World } from '#lib/outside/world.ts'
import { slipSeal } from '#lib/use-cases/slips/slip-seal.ts'

/** A slip that a file was given. */
export type IssuedSlipLine = {
  readonly id: string
  readonly kind: SlipKind
  /** With its sign: "12/BPTNTKQ". */
  readonly number: string | null
  /** ISO instant. */
  readonly issuedAt: string
}

/** The slips of a file, latest first. Whoever asks has been let in already. */
export const issuedSlips = async (caseId: string, world: World): Promise<IssuedSlipLine[]> => {
  const rows = await world.db.issuedSlip.findMany({
    where: { caseId },
    orderBy: { seq: 'desc' },
    select: { id: true, kind: true, sealed: true, createdAt: true },
  })
  return rows.map(({ id, kind, sealed, createdAt }) => ({
    id,
    kind: kind as SlipKind,
    number: slipSeal(world).open(id, sealed).number,
    issuedAt: createdAt.toISOString(),
  }))
}
