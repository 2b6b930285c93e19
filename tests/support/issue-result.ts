import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'
import { filledDraft } from './filled-draft.ts'
import { lineOf, proofOf, writeResult } from './signed.ts'

export type Hands = {
  readonly [name in 'congdan' | 'tiepnhan' | 'chuyenvien' | 'truongphong' | 'giamdoc']: Person
}

/** The people through whose hands a criminal record goes. */
export const handsOf = async (world: World): Promise<Hands> => ({
  congdan: await demoActor('congdan', world),
  tiepnhan: await demoActor('tiepnhan', world),
  chuyenvien: await demoActor('chuyenvien', world),
  truongphong: await demoActor('truongphong', world),
  giamdoc: await demoActor('giamdoc', world),
})

const demoActor = async (name: string, world: World): Promise<Person> => {
  const account = await world.db.account.findUniqueOrThrow({ where: { email: `${name}@demo.vn` } })
  const { sessionId } = await openSession(account.id, world)
  const actor = await actorOfSession(sessionId, world)
  if (actor.kind !== 'person') throw new Error(`${name} could not sign in`)
  return actor
}

/** A file from its submission to the signature of its result: what is left is the worker's. Answers with its id. */
export const signedCase = async (hands: Hands, world: World): Promise<string> => {
  const caseId = await caseToSign(hands, world)
  const { seen } = await lineOf(caseId, world)
  const proofId = await proofOf(hands.giamdoc, [caseId], world)
  await runnerOf(caseId, world)(hands.giamdoc, 'sign', { seen, proofId })
  return caseId
}

/** A file from its submission to the approval of its result, which waits for the signature. Answers with its id. */
export const caseToSign = async (hands: Hands, world: World): Promise<string> => {
  const caseId = await filledDraft(hands.congdan, world)
  const submitted = await submitApplication(hands.congdan, caseId, world)
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.error))
  const run = runnerOf(caseId, world)
  await run(hands.tiepnhan, 'accept')
  await run(hands.chuyenvien, 'takeUp')
  await writeResult(hands.chuyenvien, caseId, world)
  await run(hands.chuyenvien, 'propose')
  await run(hands.truongphong, 'approve')
  return caseId
}

const runnerOf =
  (caseId: string, world: World) =>
  async (actor: Person, command: CaseCommand, input: object = {}): Promise<void> => {
    const { seq } = await world.db.case.findUniqueOrThrow({ where: { id: caseId }, select: { seq: true } })
    const outcome = await runCommand(actor, { caseId, version: seq, command, input }, world)
    if (!outcome.ok) throw new Error(`${command}: ${JSON.stringify(outcome.error)}`)
  }
