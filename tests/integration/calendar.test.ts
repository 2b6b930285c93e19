import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import { adminLogPage } from '#lib/queries/administration/admin-log-page.ts'
import { calendarChange } from '#lib/queries/calendar/calendar-change.ts'
import { calendarYear } from '#lib/queries/calendar/calendar-year.ts'
import { decideChange } from '#lib/use-cases/calendar/decide-change.ts'
import { proposeChange } from '#lib/use-cases/calendar/propose-change.ts'
import { recountCalendar } from '#lib/use-cases/calendar/recount-calendar.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
let first: Person
let second: Person
beforeAll(async () => {
  stage = await openStage()
  first = await stage.person('quantri')
  second = await stage.person('quantri2')
})
afterAll(() => stage.close())
beforeEach(() => stage.clock.set(Temporal.Instant.from('2020-08-17T02:00:00Z')))

const holiday = { day: '27/08/2020', kind: 'holiday', name: 'Ngày nghỉ thử', source: 'Quyết định thử' }

const proposed = async (typed = holiday, actor = first): Promise<string> => {
  const outcome = await proposeChange(actor, typed, stage.world)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value.changeId
}

const decide = (actor: Person, changeId: string, approve = true) =>
  decideChange(actor, { changeId, approve }, stage.world)

const dueOn = async (id: string) =>
  (await stage.world.db.case.findUniqueOrThrow({ where: { id } })).dueOn?.toISOString().slice(0, 10)

test('only administrators see the calendar, and change it', async () => {
  for (const name of ['tiepnhan', 'giamdoc', 'congdan']) {
    const actor = await stage.person(name)
    expect(await calendarYear(actor, 2020, stage.world)).toBeNull()
    expect(await proposeChange(actor, holiday, stage.world)).toEqual({ ok: false, error: 'notFound' })
  }
})

test('a change that makes no sense is not proposed, nor one without its ground', async () => {
  const refused = async (typed: object) => {
    const outcome = await proposeChange(first, { ...holiday, ...typed }, stage.world)
    return outcome.ok ? {} : outcome.error
  }
  expect(await refused({ source: '' })).toEqual({ source: expect.any(String) })
  expect(await refused({ kind: 'workedSaturday' })).toEqual({ day: expect.stringContaining('thứ Bảy') })
  expect(await refused({ day: '31/02/2020' })).toEqual({ day: expect.any(String) })
})

test('two people change the calendar; then open files are counted anew, late ones stay, and each person is told', async () => {
  // Late on 17/08: accepted in July, due on 27/07.
  stage.clock.set(Temporal.Instant.from('2020-07-17T02:00:00Z'))
  const late = await stage.accepted()
  stage.clock.set(Temporal.Instant.from('2020-08-17T02:00:00Z'))
  const open = await stage.accepted()
  const later = await stage.accepted()
  expect(await dueOn(open)).toBe('2020-08-27')

  const changeId = await proposed()
  expect(await decide(first, changeId)).toEqual({ ok: false, error: 'sameHands' })
  expect(await dueOn(open)).toBe('2020-08-27')
  const before = await calendarChange(second, changeId, stage.world)
  expect(before).toMatchObject({ isOwn: false, preview: { overdueStay: 0 } })
  expect(before?.preview?.moves.map(({ caseId, from, to }) => [caseId, from, to]).sort()).toEqual(
    [open, later].sort().map((id) => [id, '2020-08-27', '2020-08-28']),
  )

  expect(await decide(second, changeId)).toEqual({ ok: true, value: null })
  expect(await decide(second, changeId)).toEqual({ ok: false, error: 'alreadyDecided' })
  const jobs = await stage.world.db.$queryRaw<{ task: string }[]>`SELECT task FROM waiting_jobs()`
  expect(jobs.map(({ task }) => task)).toContain('recount-calendar')

  expect(await recountCalendar(changeId, stage.world)).toBe(2)
  expect(await recountCalendar(changeId, stage.world)).toBe(2)
  expect([await dueOn(open), await dueOn(later), await dueOn(late)]).toEqual([
    '2020-08-28',
    '2020-08-28',
    '2020-07-27',
  ])
  expect(await stage.world.db.event.count({ where: { type: 'recountDueDate' } })).toBe(2)
  expect(await stage.world.db.message.count({ where: { template: 'recountDueDate' } })).toBe(2)

  const after = await calendarChange(first, changeId, stage.world)
  expect(after).toMatchObject({
    change: { state: 'approved', recounted: 2, decidedBy: 'Lâm Chí Thiện' },
    preview: null,
  })
  expect(after?.moved.map(({ from, to }) => [from, to])).toEqual([
    ['2020-08-27', '2020-08-28'],
    ['2020-08-27', '2020-08-28'],
  ])
  const log = await adminLogPage(
    await stage.person('thanhtra'),
    { page: 1, subject: 'calendar' },
    stage.world,
  )
  expect(log?.lines.map(({ who, did }) => [who, did])).toEqual(
    expect.arrayContaining([
      ['Đặng Thu Hà', 'added'],
      ['Lâm Chí Thiện', 'changed'],
    ]),
  )
})

test('a later decision on the same day takes the place of the earlier, and files come back', async () => {
  const caseId = await stage.accepted()
  expect(await dueOn(caseId)).toBe('2020-08-28')
  const changeId = await proposed({ ...holiday, kind: 'workingDay', name: 'Ngày làm việc thử' }, second)
  expect(await decide(first, changeId)).toMatchObject({ ok: true })
  await recountCalendar(changeId, stage.world)
  expect(await dueOn(caseId)).toBe('2020-08-27')
  const year = await calendarYear(first, 2020, stage.world)
  expect(year?.changes.map(({ state }) => state).sort()).toEqual(['approved', 'superseded'])
})

test('a rejected change changes nothing', async () => {
  const changeId = await proposed({ ...holiday, day: '26/08/2020' })
  expect(await decide(second, changeId, false)).toMatchObject({ ok: true })
  expect(await recountCalendar(changeId, stage.world)).toBe(0)
  const year = await calendarYear(first, 2020, stage.world)
  expect(year?.months[7]?.[25]).toMatchObject({ day: '2020-08-26', kind: 'workingDay' })
})

test('the database itself refuses a change that one person proposes and approves', async () => {
  const changeId = await proposed({ ...holiday, day: '25/08/2020' })
  const alone = stage.world.db.calendarChange.update({
    where: { id: changeId },
    data: { state: 'approved', decidedBy: first.accountId, decidedAt: new Date() },
  })
  await expect(alone).rejects.toThrow(/calendar_changes_two_people/)
})

test('a decision that comes too late makes no file late', async () => {
  // Ten days after Wednesday 09/09 is Saturday 19/09, so the file is due on Monday.
  stage.clock.set(Temporal.Instant.from('2020-09-09T02:00:00Z'))
  const caseId = await stage.accepted()
  stage.clock.set(Temporal.Instant.from('2020-09-21T02:00:00Z'))
  const worked = { ...holiday, day: '19/09/2020', kind: 'workedSaturday', name: 'Làm bù thử' }
  const changeId = await proposed(worked)
  expect(await decide(second, changeId)).toMatchObject({ ok: true })
  await recountCalendar(changeId, stage.world)
  expect(await dueOn(caseId)).toBe('2020-09-21')
})
