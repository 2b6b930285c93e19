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
  /** Of the second factor, shown for this signature: a code as typed, or what a passkey answered (JSON). */
  readonly shown: { readonly code: string } | { readonly passkey: string }
}

/** Signs a result with a second factor shown for it. */
export const signResult = async (
  actor: Person,
  { caseId, version, seen, shown }: Signature,
  world: World,
): Promise<Result<unknown, CommandFailure | { readonly kind: 'notProved'; readonly why: NotProved }>> => {
  // A code is not wasted on what the signatory may not even see.
  if (!(await staffCase(actor, caseId, world))) return err({ kind: 'notFound' })
  const asked = { purpose: 'sign', caseId, caseVersion: version, resultVersion: seen } as const
  const factor = 'code' in shown ? shown.code : { answer: shown.passkey, asked }
  const proof = await proveFactor(actor, factor, world)
  if (!proof.ok) return err({ kind: 'notProved', why: proof.error })
  return runCommand(actor, { caseId, version, command: 'sign', input: { seen, proofId: proof.value } }, world)
}
