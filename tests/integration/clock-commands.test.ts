import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import { filesBehind } from '#lib/queries/statistics/files-behind.ts'
import { loadOfUnit } from '#lib/queries/statistics/load.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { draftOf } from '#lib/use-cases/draft/draft-of.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { signedResult } from '#tests/support/submit.ts'

const unitCode = 'stp-dong-thap'
const reason = 'Cần làm rõ thêm.'

let stage: Stage
let desk: Person
let officer: Person
let head: Person
const at = (moment: string) =>
  stage.clock.set(Temporal.ZonedDateTime.from(`${moment}[Asia/Ho_Chi_Minh]`).toInstant())
const fileOf = (id: string) => stage.world.db.case.findUniqueOrThrow({ where: { id } })

beforeAll(async () => {
  stage = await openStage()
  desk = await stage.person('tiepnhan')
  officer = await stage.person('chuyenvien')
  head = await stage.person('truongphong')
})
afterAll(() => stage.close())

test('a new appointment is a day on which the office is open', async () => {
  at('2020-08-17T09:00')
  const caseId = await stage.inProgress()
  const { seq: version } = await fileOf(caseId)
  const apologise = (appointedOn: string) =>
    runCommand(head, { caseId, version, command: 'apologise', input: { appointedOn, reason } }, stage.world)
  const notLater = { ok: false, error: { kind: 'invalid', problems: { appointedOn: 'notLater' } } }
  expect(await apologise('2020-08-29')).toEqual(notLater)
  expect(await apologise('2020-09-02')).toEqual(notLater)
  expect(await apologise('2020-08-31')).toMatchObject({ ok: true })
})

test('what the unit has committed itself to halts with the clock, and goes on with what is left of it', async () => {
  const { procedureCode } = await fileOf(await stage.submitted())
  await stage.world.db.localLimit.create({
    data: {
      unitCode,
      procedureCode,
      validFrom: toDbDay(Temporal.PlainDate.from('2020-08-01')),
      days: 7,
      count: 'calendar',
      source: 'Quyết định giả định',
    },
  })
  at('2020-08-17T09:00')
  const caseId = await stage.inProgress()
  expect((await fileOf(caseId)).committedOn).toEqual(new Date('2020-08-24'))
  at('2020-08-19T09:00')
  await stage.run(officer, caseId, 'requestPayment')
  expect((await fileOf(caseId)).committedOn).toBeNull()
  at('2020-08-25T09:00')
  await stage.run(desk, caseId, 'receivePayment', { method: 'cash' })
  // Two of the seven days were used; the fifth from 25/08 is a Sunday, and 31/08 a Monday.
  expect((await fileOf(caseId)).committedOn).toEqual(new Date('2020-08-31'))
  await stage.world.db.localLimit.deleteMany()
})

test('a file that waits for its fee stands behind the number of those without a running deadline', async () => {
  at('2020-08-17T09:00')
  const caseId = await stage.inProgress()
  await stage.run(officer, caseId, 'requestPayment')
  const period = { from: '2020-08-17', to: '2020-08-17' }
  const director = await stage.person('giamdoc')
  const behind = await filesBehind(
    director,
    { period, unitCode, column: 'noRunningDeadline', page: 1 },
    stage.world,
  )
  expect(behind?.files.map(({ id }) => id)).toEqual([caseId])
})

test('a file that an officer has given back is nobody’s load', async () => {
  at('2020-08-17T09:00')
  const period = { from: '2020-08-17', to: '2020-08-17' }
  const director = await stage.person('giamdoc')
  const nobodys = async () =>
    (await loadOfUnit(director, { period, unitCode }, stage.world))?.find(({ holderId }) => holderId === null)
      ?.inProgress ?? 0
  const caseId = await stage.inProgress()
  const before = await nobodys()
  await stage.run(officer, caseId, 'release')
  expect(await nobodys()).toBe(before + 1)
})

test('what a clerk entered goes along to the office that it is transferred to', async () => {
  at('2020-08-17T09:00')
  const caseId = await stage.submittedAtDesk()
  await stage.run(desk, caseId, 'transfer', { unitCode: 'stp-ha-noi', reason })
  const there: Person = { ...desk, posts: [{ role: 'desk', unitCode: 'stp-ha-noi', divisionId: null }] }
  expect(await draftOf(there, caseId, stage.world.db, stage.world)).not.toBeNull()
  expect(await draftOf(desk, caseId, stage.world.db, stage.world)).toBeNull()
})

test('a result that was wrong is registered anew, with a scan of its own', async () => {
  at('2020-08-17T09:00')
  const caseId = await stage.resultReady()
  const first = await stage.world.db.caseResult.findUniqueOrThrow({ where: { caseId } })
  await stage.run(desk, caseId, 'correctResult', { fault: 'agency', reason })
  at('2020-08-18T09:00')
  await stage.run(desk, caseId, 'registerResult', await signedResult(desk, caseId, stage.world))
  const second = await stage.world.db.caseResult.findUniqueOrThrow({ where: { caseId } })
  expect(second.fileId).not.toBe(first.fileId)
  expect(await fileOf(caseId)).toMatchObject({ status: 'resultReady', finishedOn: new Date('2020-08-17') })
})
