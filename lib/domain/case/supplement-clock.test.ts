import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vietnamCalendar as calendar } from '#lib/procedures/calendar/index.ts'
import { dueDate, type TimeLimit } from './due-date.ts'
import { daysUsed, limitAfterSupplement, supplementNoticeBy } from './supplement-clock.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const anyDay = fc.integer({ min: 0, max: 3651 }).map((days) => day('2018-01-01').add({ days }))
const anyLimit = fc.record({
  days: fc.integer({ min: 1, max: 30 }),
  count: fc.constantFrom('working' as const, 'calendar' as const),
})

describe('what is missing is asked for within 3 working days of acceptance (NĐ 61/2018 Đ.19 k.4)', () => {
  it.each([
    ['2020-06-01', '2020-06-04', 'Monday'],
    ['2020-06-03', '2020-06-08', 'Wednesday'],
    ['2020-06-05', '2020-06-10', 'Friday'],
    ['2020-06-06', '2020-06-10', 'Saturday'],
    ['2020-01-21', '2020-01-31', 'before Tết 2020'],
    ['2020-01-22', '2020-02-03', 'the last day before Tết 2020'],
    ['2026-02-12', '2026-02-24', 'before Tết 2026'],
    ['2020-03-31', '2020-04-06', 'Hùng Vương 2020 in between'],
    ['2019-01-03', '2019-01-07', 'a worked Saturday counts'],
    ['2019-05-02', '2019-05-06', 'a worked Saturday counts'],
    ['2025-04-24', '2025-04-28', 'a worked Saturday counts'],
    ['2025-12-30', '2026-01-06', 'New Year and a bridge day'],
    ['2026-08-20', '2026-08-24', 'a worked Saturday counts'],
  ])('accepted on %s: by %s (%s)', (acceptedOn, by) => {
    expect(supplementNoticeBy(day(acceptedOn), 3, calendar).toString()).toBe(by)
  })
})

describe('days of a limit used at a halt', () => {
  const used = (haltedOn: string, limit: TimeLimit) =>
    daysUsed({ clockFrom: day('2020-06-03'), haltedOn: day(haltedOn), limit, calendar })

  it('are none on the day of receipt, and count the day of the halt', () => {
    const limit = { days: 10, count: 'calendar' } as const
    expect(['2020-06-03', '2020-06-04', '2020-06-07'].map((on) => used(on, limit))).toEqual([0, 1, 4])
  })

  it('stop at the limit, also on the days to which the due date moves on and after it', () => {
    const limit = { days: 10, count: 'calendar' } as const
    expect(['2020-06-13', '2020-06-15', '2020-07-01'].map((on) => used(on, limit))).toEqual([10, 10, 10])
  })

  it('are none of a same-day limit, and its time of day does not matter', () => {
    expect(used('2020-06-03', { days: 0, count: 'working', sameDayUntil: '15:00' })).toBe(0)
  })

  it('never fall as the halt comes later', () => {
    fc.assert(
      fc.property(anyDay, anyLimit, fc.nat({ max: 40 }), (clockFrom, limit, days) => {
        const usedOn = (later: number) =>
          daysUsed({ clockFrom, haltedOn: clockFrom.add({ days: later }), limit, calendar })
        expect(usedOn(days + 1) - usedOn(days)).toBeOneOf([0, 1])
        expect(usedOn(0)).toBe(0)
      }),
    )
  })
})

describe('the limit after a supplement', () => {
  const sameDay = { days: 0, count: 'working', sameDayUntil: '15:00' } as const

  it('restarts whole, or goes on with what was left', () => {
    const limit = { days: 10, count: 'calendar' } as const
    expect(limitAfterSupplement({ policy: 'restart', limit, daysUsed: 4 })).toEqual(limit)
    expect(limitAfterSupplement({ policy: 'pause', limit, daysUsed: 4 })).toEqual({ ...limit, days: 6 })
  })

  it('that was used up leaves no day and no time of day', () => {
    const limit = { days: 1, count: 'working' } as const
    expect(limitAfterSupplement({ policy: 'pause', limit, daysUsed: 1 })).toEqual({ ...limit, days: 0 })
  })

  it('of the same day stays of the same day', () => {
    for (const policy of ['restart', 'pause'] as const) {
      expect(limitAfterSupplement({ policy, limit: sameDay, daysUsed: 0 })).toEqual(sameDay)
    }
  })

  it('that was paused and completed the same day ends when it would have ended', () => {
    fc.assert(
      fc.property(anyDay, anyLimit, fc.nat(), (clockFrom, limit, some) => {
        const { dueOn, ledger } = dueDate({ acceptedOn: clockFrom, limit, calendar })
        const halt = ledger[some % ledger.length]?.date ?? clockFrom
        const left = limitAfterSupplement({
          policy: 'pause',
          limit,
          daysUsed: daysUsed({ clockFrom, haltedOn: halt, limit, calendar }),
        })
        expect(dueDate({ acceptedOn: halt, limit: left, calendar }).dueOn.toString()).toBe(dueOn.toString())
      }),
    )
  })

  it('is never due later paused than restarted', () => {
    fc.assert(
      fc.property(anyLimit, fc.nat({ max: 30 }), anyDay, (limit, used, resumedOn) => {
        const due = (policy: 'pause' | 'restart') =>
          dueDate({
            acceptedOn: resumedOn,
            limit: limitAfterSupplement({ policy, limit, daysUsed: used }),
            calendar,
          }).dueOn
        expect(Temporal.PlainDate.compare(due('pause'), due('restart'))).toBeLessThanOrEqual(0)
      }),
    )
  })
})
