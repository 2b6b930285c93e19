import { expect, it } from 'vitest'
import { calendarOf } from './calendar.ts'
import { changeProblem } from './change-problem.ts'

const source = 'Quyết định thử'
const calendar = calendarOf([
  {
    year: 2030,
    schedule: 'published',
    confidence: 'high',
    source,
    daysOff: { '2030-01-01': 'Tết Dương lịch' },
    swaps: [{ off: '2030-04-29', workedSaturday: '2030-05-04', source, confidence: 'high' }],
    undecided: [{ date: '2030-11-25', name: 'Ngày thử', dayOff: 'unknown', source }],
  },
])

it.each([
  ['a working day becomes a holiday', '2030-03-06', 'holiday', null],
  ['a weekend becomes a holiday', '2030-03-09', 'holiday', null],
  ['the holiday that it is already', '2030-01-01', 'holiday', 'noChange'],
  ['a Saturday is worked', '2030-03-09', 'workedSaturday', null],
  ['a Sunday is never worked in exchange', '2030-03-10', 'workedSaturday', 'notASaturday'],
  ['a Monday is off in exchange', '2030-03-04', 'swappedDayOff', null],
  ['a Saturday is off anyway', '2030-03-09', 'swappedDayOff', 'weekendAnyway'],
  ['a holiday is off anyway', '2030-01-01', 'swappedDayOff', 'offAnyway'],
  ['a holiday is worked after all', '2030-01-01', 'workingDay', null],
  ['an exchange is undone', '2030-04-29', 'workingDay', null],
  ['a Wednesday is worked anyway', '2030-03-06', 'workingDay', 'workedAnyway'],
  ['a Saturday is no working day without an exchange', '2030-03-09', 'workingDay', 'workedAnyway'],
  ['the day that nobody has decided becomes a holiday', '2030-11-25', 'holiday', null],
] as const)('%s', (_, date, kind, expected) => {
  expect(changeProblem({ date, kind, name: 'Tết Dương lịch' }, calendar)).toBe(expected)
})
