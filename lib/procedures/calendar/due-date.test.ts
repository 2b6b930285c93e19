import { describe, expect, it } from 'vitest'
import { dueDate, type TimeLimit } from '#lib/domain/case/due-date.ts'
import { vietnamCalendar } from './index.ts'
import { everyDay, isoOf, slowDue } from './slow-clocks.ts'

const due = (acceptedOn: string, days: number, count: TimeLimit['count']) =>
  dueDate({
    acceptedOn: Temporal.PlainDate.from(acceptedOn),
    limit: { days, count },
    calendar: vietnamCalendar,
  })

const dueOn = (acceptedOn: string, days: number, count: TimeLimit['count']) =>
  due(acceptedOn, days, count).dueOn.toString()

describe('due dates of real weeks', () => {
  it.each([
    ['2023-10-27', 5, '2023-11-03', 'a Friday: the slip of Thanh Hóa says 03/11/2023'],
    ['2020-01-17', 5, '2020-01-31', 'Tết 2020'],
    ['2026-02-12', 5, '2026-02-26', 'Tết 2026'],
    ['2020-04-01', 1, '2020-04-03', 'Giỗ Tổ Hùng Vương on a Thursday'],
    ['2026-04-24', 1, '2026-04-28', 'Giỗ Tổ Hùng Vương on a Sunday, the Monday off for it'],
    ['2018-12-28', 4, '2019-01-05', 'the Saturday worked for New Year’s Eve, a year later'],
    ['2019-01-04', 1, '2019-01-05', 'a Saturday worked in exchange'],
    ['2025-04-25', 1, '2025-04-26', 'a Saturday worked before its day off'],
    ['2025-04-29', 1, '2025-05-05', '30/04, 01/05, a day off in exchange and a weekend'],
    ['2023-04-28', 1, '2023-05-04', 'three holidays on a long weekend'],
    ['2027-12-31', 1, '2028-01-03', 'past the last year known: weekdays only'],
  ])('%s and %d working days → %s (%s)', (acceptedOn, days, expected) => {
    expect(dueOn(acceptedOn, days, 'working')).toBe(expected)
  })

  it.each([
    ['2020-06-04', 10, '2020-06-15', 'ends on a Sunday'],
    ['2020-06-05', 10, '2020-06-15', 'ends on a Monday'],
    ['2020-01-15', 10, '2020-01-30', 'ends on the first day of Tết'],
    ['2018-12-26', 10, '2019-01-05', 'ends on a Saturday worked in exchange'],
    ['2018-12-21', 10, '2019-01-02', 'ends on New Year’s Eve, off in exchange'],
    ['2020-08-31', 15, '2020-09-15', 'the longer limit of a criminal record certificate'],
    ['2026-11-14', 10, '2026-11-24', 'ends on a day of which nothing is decided'],
  ])('%s and %d calendar days → %s (%s)', (acceptedOn, days, expected) => {
    expect(dueOn(acceptedOn, days, 'calendar')).toBe(expected)
  })
})

describe.each(['calendar', 'working'] as const)('for every day of 2018 to 2027, in %s days', (count) => {
  it('each of the days 1 to 30 of a limit falls where a slow count puts it', () => {
    const wrong: string[] = []
    for (const day of everyDay) {
      const counted = due(isoOf(day), 30, count).ledger.filter((entry) => entry.counted)
      for (let n = 1; n <= 30; n++) {
        const expected = count === 'calendar' ? day + n : slowDue(day, n, count)
        if (counted[n - 1]?.date.toString() !== isoOf(expected)) wrong.push(`${isoOf(day)} + ${n}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('the due date is that of a slow count, for the limits of the law and one more in turn', () => {
    const wrong: string[] = []
    for (const [i, day] of everyDay.entries()) {
      for (const days of new Set([5, 10, 15, 1 + (i % 30)])) {
        if (dueOn(isoOf(day), days, count) !== isoOf(slowDue(day, days, count)))
          wrong.push(`${isoOf(day)} + ${days}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
