import type { Actor } from '#lib/domain/access/actor.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import type { UnitKind } from '#lib/domain/procedure/procedure.ts'
import { resultNumber } from '#lib/domain/result/result-document.ts'
import type { World } from '#lib/outside/world.ts'
import { resultFormOf } from '#lib/procedures/results/index.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { filesOfSignatory } from './files-of-signatory.ts'
import { type QueueRow, rowsOf } from './queue-row.ts'

/** What came of one result of a list. */
export type SigningEnd =
  | { readonly kind: 'signed'; readonly number: string }
  /** Left out, with the code of why, and what somebody had done meanwhile. */
  | { readonly kind: 'leftOut'; readonly refusal: string; readonly first: FirstThere | null }
  /** Nobody came so far. */
  | { readonly kind: 'open' }

/** Who was first: null for the system. `at` is an ISO instant. */
export type FirstThere = { readonly by: string | null; readonly command: Command; readonly at: string }

export type SigningOutcome = {
  /** ISO instant. */
  readonly at: string
  readonly lines: readonly (QueueRow & { readonly end: SigningEnd })[]
}

/** What came of a list that the actor signed, in its order; null where it is not theirs. */
export const signingOutcome = async (
  actor: Actor,
  proofId: string,
  world: World,
): Promise<SigningOutcome | null> => {
  if (actor.kind !== 'person' || !isUuid(proofId)) return null
  const proof = await world.db.factorProof.findFirst({
    where: { id: proofId, accountId: actor.accountId, lines: { some: {} } },
    include: { lines: { orderBy: { place: 'asc' } } },
  })
  if (!proof) return null
  const ids = proof.lines.map(({ caseId }) => caseId)
  const files = await filesOfSignatory(actor, ids, world)
  const [rows, numbers, first] = await Promise.all([
    rowsOf(files, world),
    numbersOf(proof.lines, world),
    firstThere(proof.lines, world),
  ])
  const byFile = new Map(rows.map((row) => [row.id, row]))
  const lines = proof.lines.flatMap(({ caseId, signedId, refusal }) => {
    const row = byFile.get(caseId)
    if (!row) return []
    const number = signedId === null ? undefined : numbers.get(signedId)
    const end: SigningEnd =
      number !== undefined
        ? { kind: 'signed', number }
        : refusal !== null
          ? { kind: 'leftOut', refusal, first: first.get(caseId) ?? null }
          : { kind: 'open' }
    return [{ ...row, end }]
  })
  return { at: proof.provedAt.toISOString(), lines }
}

type Line = {
  readonly caseId: string
  readonly caseVersion: number
  readonly signedId: string | null
  readonly refusal: string | null
}

const numbersOf = async (lines: readonly Line[], world: World): Promise<ReadonlyMap<string, string>> => {
  const signed = await world.db.signedResult.findMany({
    where: { id: { in: lines.flatMap(({ signedId }) => signedId ?? []) } },
    select: { id: true, number: true, form: true, case: { select: { unit: { select: { kind: true } } } } },
  })
  return new Map(
    signed.map(({ id, number, form, case: file }) => [
      id,
      resultNumber(number, resultFormOf(form), file.unit.kind as UnitKind),
    ]),
  )
}

/** What was done with a file right after the version that the signatory saw. */
const firstThere = async (lines: readonly Line[], world: World): Promise<ReadonlyMap<string, FirstThere>> => {
  const moved = lines.filter(({ refusal }) => refusal === 'stale')
  if (moved.length === 0) return new Map()
  const events = await world.db.event.findMany({
    where: { OR: moved.map(({ caseId, caseVersion }) => ({ caseId, seq: caseVersion + 1 })) },
    select: { caseId: true, type: true, at: true, actorId: true },
  })
  const names = await world.db.account.findMany({
    where: { id: { in: events.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, fullName: true },
  })
  const nameOf = new Map(names.map(({ id, fullName }) => [id, fullName]))
  return new Map(
    events.map(({ caseId, type, at, actorId }) => [
      caseId,
      { by: nameOf.get(actorId ?? '') ?? null, command: type as Command, at: at.toISOString() },
    ]),
  )
}
