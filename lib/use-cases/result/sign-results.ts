import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { SigningLine } from '#lib/domain/result/signing-list.ts'
import type { World } from '#lib/outside/world.ts'
import { type CommandFailure, runCommand } from '../case/run-command.ts'
import { type NotProved, proveFactor, type Shown } from '../second-factor/prove-factor.ts'
import { listOfSignatory } from './list-of-signatory.ts'

export type NotSigned = 'noList' | 'tooMany' | 'notFound' | NotProved

/**
 * Signs results with one second factor shown for the whole list, one after the other, each in a transaction of its own: a
 * file that changed since it was seen is left out, and the others are signed. What came of each stands in the lines of the
 * proof, whose id is the answer. A process that dies in between leaves the rest of the lines open; nothing goes on with
 * them, and each of those results is signed with another proof, or not at all.
 */
export const signResults = async (
  actor: Person,
  { lines, shown }: { readonly lines: readonly SigningLine[]; readonly shown: Shown },
  world: World,
): Promise<Result<string, NotSigned>> => {
  // A code is not wasted on what the signatory may not even see.
  const list = await listOfSignatory(actor, lines, world)
  if (!list.ok) return list
  const proof = await proveFactor(actor, { shown, list: list.value }, world)
  if (!proof.ok) return err(proof.error)
  const proofId = proof.value
  for (const { caseId, version, seen } of list.value) {
    const signed = await runCommand(
      actor,
      { caseId, version, command: 'sign', input: { seen, proofId } },
      world,
    )
    if (signed.ok) continue
    await world.db.signingLine.updateMany({
      where: { proofId, caseId, signedId: null },
      data: { refusal: refusalOf(signed.error) },
    })
  }
  return ok(proofId)
}

/** A code: of the workflow table, of the input, or that somebody else was first. */
const refusalOf = (failure: CommandFailure): string => {
  switch (failure.kind) {
    case 'refused':
      return failure.refusal
    case 'invalid':
      return Object.values(failure.problems)[0] ?? failure.kind
    default:
      return failure.kind
  }
}
