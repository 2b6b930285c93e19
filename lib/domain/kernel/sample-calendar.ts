import { type Calendar, calendarOf } from './calendar.ts'
import type { CalendarYear, Swap } from './calendar-year.ts'

export const newYear = Temporal.PlainDate.from('2030-01-01')

/** For tests: calendars of 2030, which begins on a Tuesday, so that the domain is tested without the law's data. */
const year2030 = (days: Pick<CalendarYear, 'daysOff' | 'swaps' | 'undecided'>): Calendar =>
  calendarOf([{ year: 2030, schedule: 'published', confidence: 'high', source: 'for tests', ...days }])

const swapOf = (off: string, workedSaturday: string): Swap => ({
  off,
  workedSaturday,
  source: 'for tests',
  confidence: 'medium',
})

/** One of each kind of day, all in March. */
export const sampleCalendar = year2030({
  daysOff: {
    '2030-03-06': 'Lễ giữa tuần',
    '2030-03-10': 'Lễ Chủ nhật',
    '2030-03-11': 'Lễ Chủ nhật (nghỉ bù)',
  },
  swaps: [swapOf('2030-03-22', '2030-03-16')],
  undecided: [{ date: '2030-03-27', name: 'Ngày mới', dayOff: 'unknown', source: 'for tests' }],
})

/**
 * Days off in runs, each [day of the year from 0, length in days], and one Saturday worked for a day of the week after
 * it: `bridge` is 5 × week + weekday, 0 to 254.
 */
export const scatteredCalendar = (runs: readonly (readonly [number, number])[], bridge: number): Calendar => {
  const saturday = Temporal.PlainDate.from('2030-01-05').add({ weeks: Math.floor(bridge / 5) })
  const off = saturday.add({ days: 2 + (bridge % 5) })
  const daysOff = runs
    .flatMap(([start, length]) => Array.from({ length }, (_, i) => newYear.add({ days: start + i })))
    .filter((day) => day.year === 2030 && !day.equals(off) && !day.equals(saturday))
    .map((day) => [day.toString(), 'Nghỉ'])
  return year2030({
    daysOff: Object.fromEntries(daysOff),
    swaps: [swapOf(off.toString(), saturday.toString())],
    undecided: [],
  })
}
