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
  const proofs = await world.db.factorProof.findMany({
    where: {
      accountId: actor.accountId,
      provedAt: { gt: toDate(world.clock.now().subtract(remembered)) },
      lines: { some: { signedId: null, refusal: null } },
    },
    orderBy: { provedAt: 'desc' },
    include: { lines: { include: { case: { select: { seq: true } } } } },
  })
  return proofs.map(asUnfinished).find(({ left }) => left > 0) ?? null
}

type Proof = {
  readonly id: string
  readonly provedAt: Date
  readonly lines: readonly {
    readonly signedId: string | null
    readonly refusal: string | null
    readonly caseVersion: number
    readonly case: { readonly seq: number }
  }[]
}

const asUnfinished = ({ id, provedAt, lines }: Proof): UnfinishedSigning => ({
  proofId: id,
  at: provedAt.toISOString(),
  signed: lines.filter(({ signedId }) => signedId !== null).length,
  left: lines.filter(
    ({ signedId, refusal, caseVersion, case: { seq } }) =>
      signedId === null && refusal === null && seq === caseVersion,
  ).length,
})
