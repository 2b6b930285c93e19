import { type ApiClient, asApplicant } from '#lib/domain/access/api-client.ts'
import type { Submission } from '#lib/domain/api/submission.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { submissionOf } from '#lib/queries/api/submission-of.ts'
import { runAsItStands } from '../case/run-as-it-stands.ts'
import { onceOnly } from './once-only.ts'

export type WithdrawalFailure =
  | 'noScope'
  | 'notFound'
  /** The workflow lets nobody take it back any more. */
  | 'notWithdrawable'
  | 'keyReused'
  | 'stillRunning'

/** Takes back an application that the system filed, because its person wants it so; by the rules by which people do. */
export const withdrawForClient = async (
  client: ApiClient,
  { id, key }: { readonly id: string; readonly key: string },
  world: World,
): Promise<Result<Submission, WithdrawalFailure>> => {
  if (!client.scopes.includes('submit')) return err('noScope')
  const digest = world.sealing.digest(`withdraw ${id}`)
  return onceOnly(client, { key, digest }, () => withdrawOnce(client, id, world), world)
}

const withdrawOnce = async (
  client: ApiClient,
  id: string,
  world: World,
): Promise<Result<Submission, 'notFound' | 'notWithdrawable'>> => {
  const filed = await submissionOf(client, id, world)
  if (!filed) return err('notFound')
  const request = { caseId: filed.id, command: 'withdraw', input: {} } as const
  const done = await runAsItStands(asApplicant(client), request, world)
  if (!done.ok) return err('notWithdrawable')
  return ok((await submissionOf(client, id, world)) ?? filed)
}
