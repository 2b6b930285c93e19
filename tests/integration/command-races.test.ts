import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { inputFor } from '#tests/support/command-inputs.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const races = 50
const contenders = 4

let stage: Stage
let desk: Person
let officer: Person
let head: Person
beforeAll(async () => {
  stage = await openStage()
  desk = await stage.person('tiepnhan')
  officer = await stage.person('chuyenvien')
  head = await stage.person('truongphong')
})
afterAll(() => stage.close())

/** Several windows press the same button at once, each with the version that it was shown. Exactly one may win. */
const race = async (actor: Person, caseId: string, command: CaseCommand): Promise<void> => {
  const { seq: version } = await stage.world.db.case.findUniqueOrThrow({ where: { id: caseId } })
  const input = await inputFor(actor, caseId, command, officer.accountId, stage.world)
  const request = { caseId, version, command, input }
  const outcomes = await Promise.all(
    Array.from({ length: contenders }, () => runCommand(actor, request, stage.world)),
  )
  const losers = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]))
  expect(losers, command).toHaveLength(contenders - 1)
  for (const error of losers)
    expect(error, command).toMatchObject({ kind: 'stale', by: actor.fullName, command })
  const after = await stage.world.db.case.findUniqueOrThrow({ where: { id: caseId } })
  expect(after.seq, command).toBe(version + 1)
}

/** Commands that lead back to where they began, so that one file serves for fifty races of each. */
const rounds = async (caseId: string, steps: readonly (readonly [Person, CaseCommand])[]): Promise<void> => {
  for (let round = 0; round < races; round++)
    for (const [actor, command] of steps) await race(actor, caseId, command)
}

test('claim, release and accept: exactly one of several windows wins, fifty times each', async () => {
  const caseId = await stage.submitted()
  await rounds(caseId, [
    [desk, 'claim'],
    [desk, 'release'],
  ])
  for (let round = 0; round < races; round++) await race(desk, await stage.submitted(), 'accept')
}, 120_000)

test('takeUp, consult, recordAnswer, propose, approve, recall, sendBack and release likewise', async () => {
  await rounds(await stage.accepted(), [
    [officer, 'takeUp'],
    [officer, 'consult'],
    [officer, 'recordAnswer'],
    [officer, 'propose'],
    [head, 'approve'],
    [head, 'recall'],
    [head, 'sendBack'],
    [officer, 'release'],
  ])
}, 120_000)

test('handOver and receive likewise', async () => {
  const caseId = await stage.submittedAtDesk()
  await stage.run(desk, caseId, 'accept')
  await rounds(caseId, [
    [desk, 'handOver'],
    [officer, 'receive'],
    [officer, 'handOver'],
    [desk, 'receive'],
  ])
}, 120_000)
