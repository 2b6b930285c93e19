import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vietnamCalendar as calendar } from '#lib/procedures/calendar/index.ts'
import { newYear, scatteredCalendar } from '../kernel/sample-calendar.ts'
import { isWorkingDay, workingDaysBetween } from '../kernel/working-days.ts'
import { apologyBy, dueSoonFrom } from './apology-clock.ts'
import { dueDate } from './due-date.ts'

describe('a file due on', () => {
  it.each([
    ['2020-06-11', '2020-06-10', '2020-06-09', 'a Thursday'],
    ['2020-06-15', '2020-06-12', '2020-06-11', 'a Monday'],
    ['2020-06-16', '2020-06-15', '2020-06-12', 'a Tuesday'],
    ['2020-01-30', '2020-01-22', '2020-01-21', 'the first day after Tết 2020'],
    ['2020-01-31', '2020-01-30', '2020-01-22', 'the second day after Tết 2020'],
    ['2026-02-23', '2026-02-13', '2026-02-12', 'the first day after Tết 2026'],
    ['2020-04-03', '2020-04-01', '2020-03-31', 'the day after Hùng Vương 2020'],
    ['2026-04-28', '2026-04-24', '2026-04-23', 'the day after Hùng Vương 2026'],
    ['2019-05-06', '2019-05-04', '2019-05-03', 'the Monday after a worked Saturday'],
    ['2019-05-04', '2019-05-03', '2019-05-02', 'a Saturday that is worked'],
    ['2025-05-05', '2025-04-29', '2025-04-28', 'after five days off'],
    ['2026-01-12', '2026-01-10', '2026-01-09', 'the Monday after a worked Saturday'],
    ['2026-09-03', '2026-08-28', '2026-08-27', 'after National Day and its exchange'],
    ['2018-01-02', '2017-12-29', '2017-12-28', 'the first working day of 2018'],
    ['2026-11-25', '2026-11-24', '2026-11-23', 'the day after one of which nothing is decided'],
  ])('%s: apology by %s, on the board from %s (%s)', (due, apology, soon) => {
    const dueOn = Temporal.PlainDate.from(due)
    expect(apologyBy(dueOn, calendar).toString()).toBe(apology)
    expect(dueSoonFrom(dueOn, calendar).toString()).toBe(soon)
  })

  it('any day, in any calendar: is on the board, then apologised for, then due, a working day apart', () => {
    const runs = fc.array(fc.tuple(fc.nat({ max: 364 }), fc.integer({ min: 1, max: 12 })), { maxLength: 5 })
    fc.assert(
      fc.property(runs, fc.nat({ max: 254 }), fc.integer({ min: 0, max: 360 }), (off, bridge, days) => {
        const some = scatteredCalendar(off, bridge)
        const limit = { days: 0, count: 'working' } as const
        const { dueOn } = dueDate({ acceptedOn: newYear.add({ days }), limit, calendar: some })
        const [soon, apology] = [dueSoonFrom(dueOn, some), apologyBy(dueOn, some)]
        expect([soon, apology].map((day) => isWorkingDay(day, some))).toEqual([true, true])
        expect(workingDaysBetween(apology, dueOn, some)).toBe(1)
        expect(workingDaysBetween(soon, apology, some)).toBe(1)
      }),
    )
  })

  it('takes as long a lead as it is asked for', () => {
    const dueOn = Temporal.PlainDate.from('2020-06-11')
    expect(apologyBy(dueOn, calendar, 3).toString()).toBe('2020-06-08')
    expect(dueSoonFrom(dueOn, calendar, 0).toString()).toBe('2020-06-11')
  })
})
