import type { Person } from '#lib/domain/access/actor.ts'
import { err, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { staffCase } from '#lib/queries/staff-case.ts'
import { type CommandFailure, runCommand } from '../case/run-command.ts'
import { type NotProved, proveFactor } from '../second-factor/prove-factor.ts'

type Signature = {
  readonly caseId: string
  /** The version of the file, and of its result, that the signatory had before them. */
  readonly version: number
  readonly seen: number
  /** Of the second factor, typed for this signature. */
  readonly code: string
}

/** Signs a result with a second factor shown for it. */
export const signResult = async (
  actor: Person,
  { caseId, version, seen, code }: Signature,
  world: World,
): Promise<Result<unknown, CommandFailure | { readonly kind: 'notProved'; readonly why: NotProved }>> => {
  // A code is not wasted on what the signatory may not even see.
  if (!(await staffCase(actor, caseId, world))) return err({ kind: 'notFound' })
  const proof = await proveFactor(actor, code, world)
  if (!proof.ok) return err({ kind: 'notProved', why: proof.error })
  return runCommand(actor, { caseId, version, command: 'sign', input: { seen, proofId: proof.value } }, world)
}
