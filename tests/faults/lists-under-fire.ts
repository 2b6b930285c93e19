import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { World } from '#lib/outside/world.ts'
import { signingOutcome } from '#lib/queries/signing-outcome.ts'
import { unfinishedSigning } from '#lib/queries/unfinished-signing.ts'
import { signResults } from '#lib/use-cases/result/sign-results.ts'
import { confirmEnrolment } from '#lib/use-cases/second-factor/enrol.ts'
import { caseToSign, type Hands, handsOf } from '#tests/support/issue-result.ts'
import { enrol, lineOf } from '#tests/support/signed.ts'
import { seeded } from './seeded.ts'
import { openWorkStage } from './work-stage.ts'

const length = 8

type Stage = Awaited<ReturnType<typeof openWorkStage>>

/**
 * kill -9 of whoever signs a list, as often as is said, at any moment of it: what was signed has one number each, nothing
 * else was signed, the signatory is told how far it came, and signs the rest with another code.
 * @returns one line that says what happened
 */
export const listsUnderFire = async (kills: number, seed: number): Promise<string> => {
  await using stage = await openWorkStage()
  const chance = seeded(seed)
  const hands = await handsOf(stage.world)
  const reached: number[] = []
  for (let i = 0; i < kills; i++) reached.push(await killOnce(stage, hands, chance.below(180)))
  const midway = reached.filter((count) => count > 0 && count < length).length
  assert(midway > kills / 10, 'hardly ever was a list half signed when it was killed')
  const numbers = await stage.world.db.signedResult.findMany({ orderBy: { number: 'asc' } })
  assert.deepEqual(
    numbers.map(({ number }) => number),
    Array.from({ length: kills * length }, (_, index) => index + 1),
  )
  assert.equal(new Set(numbers.map(({ caseId }) => caseId)).size, numbers.length)
  return `lists, seed ${seed}: ${kills} × kill -9 of a list of ${length}, ${midway} of them half signed: ${numbers.length} results with one number each, the rest signed with another code`
}

/** Answers with how many results were signed when the process was killed. */
const killOnce = async ({ world, settings }: Stage, hands: Hands, patience: number): Promise<number> => {
  const ids: string[] = []
  for (let i = 0; i < length; i++) ids.push(await caseToSign(hands, world))
  const lines = await Promise.all(ids.map((id) => lineOf(id, world)))
  const code = await enrol(hands.giamdoc, world)
  await confirmEnrolment(hands.giamdoc, code(-1), world)
  const { PATH } = process.env
  const child = spawn(process.execPath, ['tests/faults/sign-list.ts', code(0)], {
    env: { PATH, NODE_ENV: 'production', ...settings, LINES: JSON.stringify(lines) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  await begun(ids, world)
  await wait(patience)
  child.kill('SIGKILL')
  await ended
  // The database may be about to finish the last thing that it was told.
  await wait(100)

  const signed = await signedAmong(ids, world)
  const unfinished = await unfinishedSigning(hands.giamdoc, world)
  if (signed.length < length) {
    assert.deepEqual([unfinished?.signed, unfinished?.left], [signed.length, length - signed.length])
    const outcome = await signingOutcome(hands.giamdoc, unfinished?.proofId ?? '', world)
    const shown = outcome?.lines.filter(({ end }) => end.kind === 'signed').map(({ id }) => id)
    assert.deepEqual(shown?.sort(), signed.toSorted())
  } else assert.equal(unfinished, null)
  const rest = lines.filter(({ caseId }) => !signed.includes(caseId))
  if (rest.length > 0) {
    const again = await signResults(hands.giamdoc, { lines: rest, shown: { code: code(1) } }, world)
    assert(again.ok, JSON.stringify(again))
  }
  assert.deepEqual((await signedAmong(ids, world)).sort(), ids.toSorted())
  return signed.length
}

/** The proof is written: from here on a result may be signed at any moment. */
const begun = async (ids: readonly string[], world: World): Promise<void> => {
  const until = Date.now() + 60_000
  while ((await world.db.signingLine.count({ where: { caseId: { in: [...ids] } } })) === 0) {
    if (Date.now() > until) throw new Error('nobody signs')
    await wait(2)
  }
}

/** The files with a number, each of which the history and the status bear out. */
const signedAmong = async (ids: readonly string[], world: World): Promise<string[]> => {
  const files = await world.db.case.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, status: true, signedResults: true, events: { where: { type: 'sign' } } },
  })
  for (const { status, signedResults, events } of files) {
    assert.equal(signedResults.length, events.length)
    assert.equal(status, signedResults.length === 1 ? 'signing' : 'approved')
  }
  return files.filter(({ signedResults }) => signedResults.length > 0).map(({ id }) => id)
}
