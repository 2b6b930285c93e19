import { expect, test } from 'vitest'
import { vietnamCalendar as calendar } from '#lib/procedures/calendar/index.ts'
import { workingDaysLeft } from './working-days-left.ts'

test.each([
  ['2020-06-11', '2020-06-11', 0, 'due today'],
  ['2020-06-11', '2020-06-10', 1, 'due tomorrow'],
  ['2020-06-15', '2020-06-12', 1, 'due on Monday, on Friday'],
  ['2020-06-15', '2020-06-13', 1, 'due on Monday, on Saturday'],
  ['2020-06-12', '2020-06-13', -1, 'due on Friday, on Saturday: overdue already'],
  ['2020-06-12', '2020-06-14', -1, 'due on Friday, on Sunday'],
  ['2020-06-12', '2020-06-15', -1, 'due on Friday, on Monday'],
  ['2020-06-12', '2020-06-16', -2, 'due on Friday, on Tuesday'],
  ['2020-01-30', '2020-01-22', 1, 'Tết 2020 in between'],
  ['2020-01-22', '2020-01-27', -1, 'overdue in Tết 2020'],
  ['2026-02-24', '2026-02-12', 3, 'Tết 2026 in between'],
  ['2019-05-06', '2019-05-03', 2, 'a worked Saturday in between'],
])('due on %s, on %s: %d (%s)', (dueOn, today, left) => {
  const days = workingDaysLeft(Temporal.PlainDate.from(dueOn), Temporal.PlainDate.from(today), calendar)
  expect(days).toBe(left)
})
