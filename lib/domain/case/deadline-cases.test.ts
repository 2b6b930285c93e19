import { describe, expect, it, test } from 'vitest'
import { vietnamCalendar as calendar } from '#lib/procedures/calendar/index.ts'
import { apologyBy } from './apology-clock.ts'
import { casesOf, type DeadlineCase, type FileEvent, themes } from './deadline-cases.ts'
import { dueDate, type Entry, type TimeLimit } from './due-date.ts'
import { daysUsed, limitAfterSupplement } from './supplement-clock.ts'

/** A file as far as its deadline goes. */
type Clock = {
  readonly from: Temporal.PlainDate
  /** The limit of the law, what of it runs from `from`, and what was used of it before. */
  readonly limit: TimeLimit
  readonly running: TimeLimit
  readonly used: number
  /** The new appointment, and whether the apology for it was in time. */
  readonly appointed: string | null
  readonly apologisedInTime: boolean | null
  readonly dueOn: Temporal.PlainDate | null
  readonly ledger: readonly Entry[]
}

type Started = Pick<Clock, 'limit' | 'running' | 'used' | 'appointed' | 'apologisedInTime'>

const started = (at: string, clock: Started): Clock => {
  const moment = Temporal.PlainDateTime.from(at)
  const from = moment.toPlainDate()
  const due = dueDate({ acceptedOn: from, acceptedAt: moment.toPlainTime(), limit: clock.running, calendar })
  return { ...clock, from, ...due }
}

const after = (clock: Clock, event: FileEvent): Clock => {
  const { from, limit, running, used, appointed, dueOn } = clock
  switch (event.verb) {
    case 'halt': {
      const haltedOn = Temporal.PlainDate.from(event.on)
      const more = daysUsed({ clockFrom: from, haltedOn, limit: running, calendar })
      return { ...clock, used: used + more, dueOn: null, ledger: [] }
    }
    case 'restart':
    case 'resume': {
      const policy = event.verb === 'restart' ? 'restart' : 'pause'
      const left = limitAfterSupplement({ policy, limit, daysUsed: used })
      return started(event.at, { ...clock, running: left, used: policy === 'restart' ? 0 : used })
    }
    case 'lengthen': {
      const left = limitAfterSupplement({ policy: 'pause', limit: event.limit, daysUsed: used })
      return started(`${from}T09:00`, { ...clock, limit: event.limit, running: left })
    }
    case 'consult':
      return clock
    case 'apologise': {
      if (dueOn === null || appointed !== null) return clock
      const lastDay = apologyBy(dueOn, calendar).toString()
      return { ...clock, appointed: event.until, apologisedInTime: event.on <= lastDay }
    }
  }
}

const played = ({ received, limit, events }: DeadlineCase): Clock =>
  events.reduce(
    after,
    started(received, { limit, running: limit, used: 0, appointed: null, apologisedInTime: null }),
  )

describe.each(themes)('deadlines: $title ($article)', (theme) => {
  it.each(casesOf(theme))('$line', (deadline) => {
    const { dueOn, ledger, appointed, apologisedInTime } = played(deadline)
    const days = ledger.slice(1)
    const counted = days.filter((entry) => entry.counted).length
    expect({
      due: dueOn?.toString() ?? null,
      appointed,
      apologisedInTime,
      counted,
      notCounted: days.length - counted,
      marked: deadline.marked.map(({ day }) => ledger.find(({ date }) => date.toString() === day)?.why),
    }).toEqual({
      due: deadline.due,
      appointed: deadline.appointed,
      apologisedInTime: deadline.apologisedInTime,
      counted: deadline.counted,
      notCounted: deadline.notCounted,
      marked: deadline.marked.map(({ reason }) => reason),
    })
  })
})

const all = themes.flatMap(casesOf)

test('the table has more than 200 different files, each with its rule and its reason', () => {
  expect(new Set(all.map(({ line }) => line)).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(200)
  expect(all.filter(({ article, why }) => article === '' || why === '')).toEqual([])
})

test('every deadline of the table ends on a day on which an office works', () => {
  const days = all.flatMap(({ due }) => due ?? [])
  const off = days.filter((day) => dueOfNothing(day) !== day)
  expect(off).toEqual([])
})

const dueOfNothing = (day: string): string =>
  dueDate({
    acceptedOn: Temporal.PlainDate.from(day),
    limit: { days: 0, count: 'working' },
    calendar,
  }).dueOn.toString()
