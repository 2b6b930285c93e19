import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Command, statusOf } from '#lib/domain/case/workflow.ts'
import { isWorkingDay } from '#lib/domain/kernel/working-days.ts'
import { dayOf, zone } from '#lib/outside/clock/index.ts'
import { firstBrokenLink } from '#lib/outside/database/history.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import { statisticsReport } from '#lib/queries/statistics/report.ts'
import { castsOf } from '#scripts/scenarios/cast.ts'
import { journeys, unitCodes } from '#scripts/scenarios/ha-noi-2018.ts'
import type { Journey } from '#scripts/scenarios/journey.ts'
import { play } from '#scripts/scenarios/play.ts'
import { startKeyOf } from '#scripts/scenarios/progress-so-far.ts'
import { recounted } from '#tests/support/case-histories.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const whole = journeys()
const last = ({ steps }: Journey): Command => steps.at(-1)?.command ?? 'submit'

/** Every fiftieth, and the first ones of each end. */
const story = whole.filter(
  (journey, index) =>
    index % 50 === 0 || whole.filter((other) => last(other) === last(journey)).indexOf(journey) < 3,
)

const period = { from: '2018-08-01', to: '2018-09-05' }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  const casts = await castsOf(unitCodes, stage.world)
  // Stopped half-way and gone on with, as after Ctrl-C.
  const stop = new AbortController()
  const onProgress = (done: number, all: number) => {
    if (done > all / 2) stop.abort()
  }
  expect((await play(story, casts, stage.world, { signal: stop.signal, onProgress })).isWhole).toBe(false)
  expect((await play(story, casts, stage.world)).isWhole).toBe(true)
}, 120_000)
afterAll(() => stage.close())

describe('the story of Hà Nội 2018, as written', () => {
  const requestsOf = (unitCode: string) => whole.filter((journey) => journey.unitCode === unitCode).length

  it('is the same every time', () => {
    const told = ({ procedure: _, ...journey }: Journey) => JSON.stringify(journey)
    expect(journeys().map(told)).toEqual(whole.map(told))
  })

  it('has the published numbers: 736 requests, 690 done, Long Biên 546, three districts none', () => {
    expect(unitCodes).toHaveLength(17)
    expect(whole).toHaveLength(736)
    expect(whole.filter((journey) => last(journey) === 'returnResult')).toHaveLength(690)
    expect(requestsOf('ptp-long-bien')).toBe(546)
    expect(['ptp-quoc-oai', 'ptp-gia-lam', 'ptp-my-duc'].map(requestsOf)).toEqual([0, 0, 0])
    expect(unitCodes.filter((code) => requestsOf(code) === 0)).toHaveLength(3)
  })

  it('lets the offices work on working days only, and nobody ask before the service began', () => {
    for (const { startedAt, steps } of whole) {
      expect(dayOf(startedAt).toString() >= period.from).toBe(true)
      for (const { at, by, command } of steps) {
        const moment = at.toZonedDateTimeISO(zone)
        expect(dayOf(at).toString() <= period.to, command).toBe(true)
        if (by === 'applicant') continue
        expect(isWorkingDay(moment.toPlainDate(), vietnamCalendar), at.toString()).toBe(true)
        expect(moment.hour >= 7 && moment.hour < 17, `${command} ${moment}`).toBe(true)
      }
    }
  })
})

describe('the story played', () => {
  it('leaves each file with exactly the events of its path, at its unit, and a history that holds', async () => {
    const drafts = await stage.world.db.draft.findMany({ select: { id: true, startKey: true } })
    const files = await stage.world.db.case.findMany({ include: { events: { orderBy: { seq: 'asc' } } } })
    expect(files).toHaveLength(story.length)
    for (const journey of story) {
      const id = drafts.find((draft) => draft.startKey === startKeyOf(journey))?.id
      const file = files.find((each) => each.id === id)
      if (!file) throw new Error(`${journey.key} was not played`)
      const history = file.events.map(({ type }) => ({ type: type as Command }))
      expect(history.map(({ type }) => type)).toEqual([
        'submit',
        ...journey.steps.map(({ command }) => command),
      ])
      expect(file.unitCode).toBe(journey.unitCode)
      expect(file.status).toBe(statusOf(history))
      expect(await firstBrokenLink(stage.world.db, file.id)).toBeNull()
    }
  })

  it.each([period, { from: '2018-08-20', to: '2018-08-31' }, { from: '2018-09-04', to: '2018-09-05' }])(
    'counts $from to $to, unit by unit, as an independent recount of the events does, and nothing late',
    async (asked) => {
      const report = await statisticsReport({ period: asked, unitCode: null }, stage.world)
      for (const unit of report.units) {
        if (!unitCodes.includes(unit.code)) continue
        expect([unit.code, unit.row]).toEqual([unit.code, await recounted(unit.code, asked, stage.world)])
      }
      expect([report.whole.row.finished.late, report.whole.row.inProgress.overdue]).toEqual([0, 0])
    },
  )

  it('sends each result to the address given, and keeps names and addresses out of the history', async () => {
    const items = await stage.world.db.postalItem.findMany()
    const done = story.filter((journey) => last(journey) === 'returnResult')
    expect(items).toHaveLength(done.length)
    expect(new Set(items.map(({ address }) => address))).toEqual(
      new Set(done.map(({ typed }) => typed.postAddress)),
    )
    const events = await stage.world.db.event.findMany({ where: { type: 'returnResult' } })
    const data = JSON.stringify(events.map((event) => event.data))
    for (const { recipient, address } of items) {
      expect(data).not.toContain(recipient)
      expect(data).not.toContain(address)
    }
  })

  it('has each fee transferred and found in the statement, or collected by the post office, to the đồng', async () => {
    const { db } = stage.world
    const receipts = await db.feeReceipt.groupBy({ by: ['method'], _count: true, _sum: { amount: true } })
    const done = story.filter((journey) => last(journey) === 'returnResult')
    expect(receipts.map(({ method }) => method).sort()).toEqual(['postal', 'vietqr'])
    expect(receipts.reduce((sum, { _count }) => sum + _count, 0)).toBe(done.length)
    const statement = await db.statementLine.aggregate({
      where: { state: 'matched' },
      _count: true,
      _sum: { amount: true },
    })
    const transferred = receipts.find(({ method }) => method === 'vietqr')
    expect([statement._count, statement._sum.amount]).toEqual([transferred?._count, transferred?._sum.amount])
    expect(await db.refund.count()).toBe(0)
  })

  it('changes nothing when it is played again', async () => {
    const count = () => Promise.all([stage.world.db.event.count(), stage.world.db.postalItem.count()])
    const before = await count()
    await play(story, await castsOf(unitCodes, stage.world), stage.world)
    expect(await count()).toEqual(before)
  })
})
