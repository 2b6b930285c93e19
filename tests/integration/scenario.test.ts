import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Command, statusOf } from '#lib/domain/case/workflow.ts'
import { subjectOf } from '#lib/domain/procedure/subject.ts'
import { dayOf } from '#lib/outside/clock/index.ts'
import { firstBrokenLink } from '#lib/outside/database/history.ts'
import { type Column, columns } from '#lib/queries/statistics/columns.ts'
import { filesBehind } from '#lib/queries/statistics/files-behind.ts'
import { statisticsReport } from '#lib/queries/statistics/report.ts'
import { castsOf } from '#scripts/scenarios/cast.ts'
import { journeys, unitCode, unitCodes } from '#scripts/scenarios/dong-thap-2020.ts'
import type { Journey } from '#scripts/scenarios/journey.ts'
import { play } from '#scripts/scenarios/play.ts'
import { startKeyOf } from '#scripts/scenarios/progress-so-far.ts'
import { recounted } from '#tests/support/case-histories.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const whole = journeys()

/** A few of every kind of path, and every fiftieth of all. */
const rare = ['requestSupplement', 'lengthen', 'sendBack', 'refuse', 'withdraw'] as const
const firstOfEach = rare.flatMap((command) =>
  whole.filter(({ steps }) => steps.some((step) => step.command === command)).slice(0, 4),
)
const story = whole.filter((journey, index) => index % 50 === 0 || firstOfEach.includes(journey))

const acceptedOn = ({ steps }: Journey): string | undefined => {
  const accept = steps.find((step) => step.command === 'accept')
  return accept && dayOf(accept.at).toString()
}
const isOnline = ({ channel }: Journey): boolean => channel === 'online' || channel === 'assisted'
const acceptedBetween = (all: readonly Journey[], from: string, to: string) =>
  all.filter((journey) => {
    const day = acceptedOn(journey)
    return day !== undefined && from <= day && day <= to
  })

const periods = [
  { from: '2020-06-01', to: '2020-08-31' },
  { from: '2020-01-01', to: '2020-08-31' },
  { from: '2020-01-01', to: '2020-12-31' },
  { from: '2020-02-10', to: '2020-02-10' },
  { from: '2020-07-15', to: '2020-08-12' },
]

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  const casts = await castsOf(unitCodes, stage.world)
  // Stopped half-way and gone on with, as after Ctrl-C.
  const stop = new AbortController()
  const onProgress = (done: number, all: number) => {
    if (done > all / 2) stop.abort()
  }
  const first = await play(story, casts, stage.world, { signal: stop.signal, onProgress })
  expect(first.isWhole).toBe(false)
  const second = await play(story, casts, stage.world)
  expect(second.isWhole).toBe(true)
}, 120_000)
afterAll(() => stage.close())

describe('the story of Đồng Tháp 2020, as written', () => {
  it('is the same every time', () => {
    const told = ({ procedure: _, ...journey }: Journey) => JSON.stringify(journey)
    expect(journeys().map(told)).toEqual(whole.map(told))
  })

  it('has the published numbers of accepted files', () => {
    const summer = acceptedBetween(whole, '2020-06-01', '2020-08-31')
    const year = acceptedBetween(whole, '2020-01-01', '2020-08-31')
    expect([summer.length, summer.filter(isOnline).length]).toEqual([1698, 535])
    expect([year.length, year.filter(isOnline).length]).toEqual([2502, 643])
  })

  it('is busier online after the directive of 03/08/2020', () => {
    const share = (from: string, to: string) => {
      const files = acceptedBetween(whole, from, to)
      return files.filter(isOnline).length / files.length
    }
    expect(share('2020-08-03', '2020-08-31')).toBeGreaterThan(1.5 * share('2020-06-01', '2020-07-31'))
  })

  it('knows supplements, longer limits, refusals and withdrawals', () => {
    const commands = new Set(whole.flatMap(({ steps }) => steps.map((step) => step.command)))
    for (const command of [
      'requestSupplement',
      'supplement',
      'lengthen',
      'sendBack',
      'refuse',
      'withdraw',
    ] as const)
      expect(commands).toContain(command)
  })
})

describe('the story played', () => {
  it('leaves each file with exactly the events of its path, answers, a person, and a status that follows from them', async () => {
    const drafts = await stage.world.db.draft.findMany({ select: { id: true, startKey: true } })
    const files = await stage.world.db.case.findMany({
      include: { events: { orderBy: { seq: 'asc' } }, answers: true, person: true },
    })
    expect(files).toHaveLength(story.length)
    for (const journey of story) {
      const id = drafts.find((draft) => draft.startKey === startKeyOf(journey))?.id
      const file = files.find((each) => each.id === id)
      if (!file) throw new Error(`${journey.key} was not played`)
      const history = file.events.map(({ type }) => ({ type: type as Command }))
      expect(history.map(({ type }) => type)).toEqual([
        'submit',
        ...journey.steps.map((step) => step.command),
      ])
      expect(file.status).toBe(statusOf(history))
      expect(file.seq).toBe(history.length)
      expect(file.answers.length).toBe(1 + history.filter(({ type }) => type === 'supplement').length)
      const { fullName } = subjectOf(journey.procedure, journey.typed)
      expect(file.person?.fullName).toBe(journey.typed[fullName])
      expect(await firstBrokenLink(stage.world.db, file.id)).toBeNull()
    }
  })

  it.each(periods)('counts $from to $to as an independent recount of the events does', async (period) => {
    const report = await statisticsReport({ period, unitCode }, stage.world)
    expect(report.whole.row).toEqual(await recounted(unitCode, period, stage.world))
    for (const month of report.months) {
      expect(month.row).toEqual(await recounted(unitCode, { from: month.from, to: month.to }, stage.world))
    }
  })

  it('counts what was written, and nothing late', async () => {
    const period = { from: '2020-06-01', to: '2020-08-31' }
    const { row } = (await statisticsReport({ period, unitCode }, stage.world)).whole
    const written = acceptedBetween(story, period.from, period.to)
    expect(row.received.online + row.received.direct).toBe(written.length)
    expect(row.received.online).toBe(written.filter(isOnline).length)
    expect(row.finished.total).toBeGreaterThan(0)
    expect([row.finished.late, row.inProgress.overdue]).toEqual([0, 0])
  })

  it.each(periods)('opens behind each number of $from to $to as many files as it says', async (period) => {
    const director = await stage.person('giamdoc')
    const { row } = (await statisticsReport({ period, unitCode }, stage.world)).whole
    const numbers: Record<Column, number> = {
      total: row.received.total,
      online: row.received.online,
      direct: row.received.direct,
      carriedOver: row.received.carriedOver,
      finished: row.finished.total,
      early: row.finished.early,
      onTime: row.finished.onTime,
      late: row.finished.late,
      inProgress: row.inProgress.total,
      inTime: row.inProgress.inTime,
      overdue: row.inProgress.overdue,
      noRunningDeadline: row.noRunningDeadline,
      endedOtherwise: row.endedOtherwise,
    }
    for (const column of Object.keys(columns) as Column[]) {
      const cell = { period, unitCode, column, page: 1 }
      const behind = await filesBehind(director, cell, stage.world)
      expect([column, behind?.total]).toEqual([column, numbers[column]])
      expect(behind?.files.length).toBe(Math.min(numbers[column], 50))
    }
  })

  it('gives dossier codes in the order of acceptance', async () => {
    const files = await stage.world.db.case.findMany({
      where: { acceptedAt: { not: null } },
      orderBy: { acceptedAt: 'asc' },
      select: { dossierCode: true },
    })
    const codes = files.map((file) => file.dossierCode)
    expect(codes).toEqual([...codes].sort())
  })

  it('sends no mail', async () => {
    const jobs = await stage.world.db.$queryRaw<
      { jobs: number }[]
    >`SELECT count(*)::int AS jobs FROM demo_mails`
    expect(jobs[0]?.jobs).toBe(0)
    expect(await stage.world.db.message.count({ where: { mailedAt: { not: null } } })).toBe(0)
  })

  it('changes nothing when it is played again', async () => {
    const count = () =>
      Promise.all([
        stage.world.db.event.count(),
        stage.world.db.storedFile.count(),
        stage.world.db.account.count(),
      ])
    const before = await count()
    await play(story, await castsOf(unitCodes, stage.world), stage.world)
    expect(await count()).toEqual(before)
  })
})
