import fc from 'fast-check'
import type { Calendar } from './calendar.ts'
import { calendarOf } from './calendar.ts'

/** For tests: a year with one of each, so that the domain is tested without the law's data. 2030 begins on a Tuesday. */
export const sampleCalendar: Calendar = calendarOf([
  {
    year: 2030,
    schedule: 'published',
    confidence: 'high',
    source: 'for tests',
    daysOff: {
      '2030-03-06': 'Lễ giữa tuần',
      '2030-03-10': 'Lễ Chủ nhật',
      '2030-03-11': 'Lễ Chủ nhật (nghỉ bù)',
    },
    swaps: [{ off: '2030-03-22', workedSaturday: '2030-03-16', source: 'for tests', confidence: 'medium' }],
    undecided: [{ date: '2030-03-27', name: 'Ngày mới', dayOff: 'unknown', source: 'for tests' }],
  },
])

/** A day in or around the sample year, so that properties meet both sides of its borders. */
export const sampleDay = fc
  .integer({ min: -20, max: 380 })
  .map((days) => Temporal.PlainDate.from('2030-01-01').add({ days }))

const first = Temporal.PlainDate.from('2030-01-01')
const dayOfYear = fc.nat({ max: 364 }).map((days) => first.add({ days }))

/** Any calendar of 2030: up to sixty days off, scattered or in a row, and one Saturday worked for a bridge day. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .tuple(
    fc.array(fc.tuple(dayOfYear, fc.integer({ min: 1, max: 12 })), { maxLength: 5 }),
    fc.nat({ max: 50 }),
    fc.constantFrom(1, 2, 3, 4, 5),
  )
  .map(([runs, week, weekday]) => {
    const off = Temporal.PlainDate.from('2030-01-06').add({ weeks: week, days: weekday })
    const saturday = Temporal.PlainDate.from('2030-01-05').add({ weeks: week })
    const days = runs
      .flatMap(([start, length]) => Array.from({ length }, (_, days) => start.add({ days })))
      .filter((day) => day.year === 2030 && !day.equals(off) && !day.equals(saturday))
    return calendarOf([
      {
        year: 2030,
        schedule: 'published',
        confidence: 'high',
        source: 'for tests',
        daysOff: Object.fromEntries(days.map((day) => [day.toString(), 'Nghỉ'])),
        swaps: [
          {
            off: off.toString(),
            workedSaturday: saturday.toString(),
            source: 'for tests',
            confidence: 'high',
          },
        ],
        undecided: [],
      },
    ])
  })
