import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import { decide } from '#lib/domain/case/workflow.ts'
import { type CaseCommand, effects } from '#lib/use-cases/case/effects.ts'
import { factsOf } from '#lib/use-cases/case/facts.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { commandInputs, inputFor } from '#tests/support/command-inputs.ts'
import { fileIn, reachableStatuses } from '#tests/support/files-in-status.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const commands = Object.keys(effects) as CaseCommand[]
const done = new Set<CaseCommand>()

let stage: Stage
let people: readonly Person[]
let officer: Person
beforeAll(async () => {
  stage = await openStage()
  const names = ['tiepnhan', 'chuyenvien', 'chuyenvien2', 'truongphong', 'giamdoc', 'thanhtra', 'quantri']
  people = await Promise.all([...names, 'congdan'].map(stage.person))
  officer = await stage.person('chuyenvien2')
})
afterAll(() => stage.close())

const fileOf = (id: string) => stage.world.db.case.findUniqueOrThrow({ where: { id } })

/** What the table says about somebody who tries a command on a file. */
const saidByTable = async (actor: Person, caseId: string, command: CaseCommand) => {
  const file = await fileOf(caseId)
  const roles = rolesIn(actor, file)
  const decision = decide(factsOf(file), { command, roles, actorId: actor.accountId, today: '2020-08-17' })
  return { file, decision, mayRead: roles.some((role) => role !== 'admin') }
}

test.each(reachableStatuses)(
  'a file in status %s: every command, tried by everybody, ends as the table says',
  async (status) => {
    // A refusal leaves no trace, so one file serves for all of them.
    const untouched = await fileIn(stage, status)
    for (const actor of people) {
      for (const command of commands) {
        const said = await saidByTable(actor, untouched, command)
        const caseId = said.decision.ok ? await fileIn(stage, status) : untouched
        const version = said.file.seq
        const input = said.decision.ok
          ? await inputFor(actor, caseId, command, officer.accountId, stage.world)
          : commandInputs(officer.accountId)[command]
        const outcome = await runCommand(actor, { caseId, version, command, input }, stage.world)
        const after = await fileOf(caseId)
        const what = `${command} by ${actor.fullName}`
        if (said.decision.ok) {
          done.add(command)
          expect(outcome, what).toMatchObject({ ok: true, value: { status: said.decision.value.to } })
          expect([after.status, after.seq], what).toEqual([said.decision.value.to, version + 1])
        } else {
          const error = said.mayRead
            ? { kind: 'refused', refusal: said.decision.error }
            : { kind: 'notFound' }
          expect(outcome, what).toEqual({ ok: false, error })
          expect(after.headHash, what).toEqual(said.file.headHash)
        }
      }
    }
  },
  120_000,
)

test('between them they carried out every command that needs no more than the status', () => {
  // Paper, a colleague, the fee, a code, the post or a change of the calendar: each has its own test.
  const elsewhere: CaseCommand[] = [
    'release',
    'returnResult',
    'takeOver',
    'handOver',
    'receive',
    'recountDueDate',
    'attach',
    'receiveReturnedMail',
    'supplement',
  ]
  expect(commands.filter((command) => !done.has(command)).sort()).toEqual(
    elsewhere.filter((command) => !done.has(command)).sort(),
  )
})
