import type { Actor } from '#lib/domain/access/actor.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

export type UnfinishedSigning = {
  readonly proofId: string
  /** ISO instant. */
  readonly at: string
  readonly signed: number
  /** Results to which nobody came, and which still wait as they were seen. */
  readonly left: number
}

/** Afterwards nobody wonders any more. */
const remembered = { hours: 24 } as const

/** The actor's last list that ended in the middle, while something of it still waits; null where there is none. */
export const unfinishedSigning = async (actor: Actor, world: World): Promise<UnfinishedSigning | null> => {
  if (actor.kind !== 'person') return null
  const proof = await world.db.factorProof.findFirst({
    where: {
      accountId: actor.accountId,
      provedAt: { gt: toDate(world.clock.now().subtract(remembered)) },
      lines: { some: { signedId: null, refusal: null } },
    },
    orderBy: { provedAt: 'desc' },
    include: { lines: { include: { case: { select: { seq: true } } } } },
  })
  if (!proof) return null
  const left = proof.lines.filter(
    (line) => line.signedId === null && line.refusal === null && line.case.seq === line.caseVersion,
  )
  if (left.length === 0) return null
  const signed = proof.lines.filter(({ signedId }) => signedId !== null)
  return { proofId: proof.id, at: proof.provedAt.toISOString(), signed: signed.length, left: left.length }
}
