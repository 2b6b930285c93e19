import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newYear, sampleCalendar, scatteredCalendar } from './sample-calendar.ts'
import { isWorkingDay } from './working-days.ts'
import { addWorkingHours, type OfficeHours, workingMinutesBetween } from './working-hours.ts'

const runs = fc.array(fc.tuple(fc.nat({ max: 364 }), fc.integer({ min: 1, max: 12 })), { maxLength: 5 })
const anyCalendar = fc
  .tuple(runs, fc.nat({ max: 254 }))
  .map(([days, bridge]) => scatteredCalendar(days, bridge))
const anyDay = fc.integer({ min: -20, max: 380 }).map((days) => newYear.add({ days }))

const officeHours: OfficeHours = [
  { opens: '07:00', closes: '11:30' },
  { opens: '13:30', closes: '17:00' },
]
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant()
const shown = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDateTime().toString({ smallestUnit: 'minute' })
const after8 = (local: string) => shown(addWorkingHours(at(local), 8, sampleCalendar, officeHours))

describe('addWorkingHours', () => {
  it.each([
    ['2030-03-04T07:00', '2030-03-04T17:00', 'a whole office day ends at closing, not at the next opening'],
    ['2030-03-04T08:15', '2030-03-05T08:15', 'from one morning to the next'],
    ['2030-03-04T12:00', '2030-03-05T11:30', 'in the lunch break: begins at 13:30'],
    ['2030-03-04T11:30', '2030-03-05T11:30', 'at the very closing'],
    ['2030-03-04T22:00', '2030-03-05T17:00', 'in the evening: begins next morning'],
    ['2030-03-05T15:00', '2030-03-07T15:00', 'over a holiday'],
    ['2030-03-08T16:00', '2030-03-12T16:00', 'over a weekend and the Monday off for it'],
    ['2030-03-10T09:00', '2030-03-12T17:00', 'on a Sunday'],
    ['2030-03-15T16:00', '2030-03-16T16:00', 'into a Saturday worked in exchange'],
  ])('%s → %s (%s)', (from, to) => {
    expect(after8(from)).toBe(to)
  })

  it('takes parts of an hour', () => {
    expect(shown(addWorkingHours(at('2030-03-04T11:00'), 0.75, sampleCalendar, officeHours))).toBe(
      '2030-03-04T13:45',
    )
  })

  it('agrees with somebody who looks at the clock every minute', () => {
    const minutes = fc.integer({ min: 1, max: 20 * 60 })
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.nat({ max: 1439 }), minutes, (calendar, date, minute, length) => {
        const start = date.toZonedDateTime('Asia/Ho_Chi_Minh').add({ minutes: minute })
        let [today, clock, left] = [date, minute, length]
        let open = isWorkingDay(today, calendar)
        while (left > 0) {
          const inMorning = clock >= 7 * 60 && clock < 11 * 60 + 30
          const inAfternoon = clock >= 13 * 60 + 30 && clock < 17 * 60
          if (open && (inMorning || inAfternoon)) left--
          clock++
          if (clock < 1440) continue
          today = today.add({ days: 1 })
          clock = 0
          open = isWorkingDay(today, calendar)
        }
        const seen = today.toZonedDateTime('Asia/Ho_Chi_Minh').add({ minutes: clock }).toInstant()
        const end = addWorkingHours(start.toInstant(), length / 60, calendar, officeHours)
        expect(shown(end)).toBe(shown(seen))
        expect(workingMinutesBetween(start.toInstant(), end, calendar, officeHours)).toBe(length)
      }),
    )
  })

  it('refuses no hours at all, and office hours out of order', () => {
    for (const hours of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addWorkingHours(at('2030-03-04T08:00'), hours, sampleCalendar, officeHours)).toThrow(
        RangeError,
      )
    }
    for (const wrong of [[], [{ opens: '11:30', closes: '07:00' }], officeHours.toReversed()]) {
      expect(() => addWorkingHours(at('2030-03-04T08:00'), 1, sampleCalendar, wrong)).toThrow(RangeError)
    }
  })
})

describe('workingMinutesBetween', () => {
  const minutes = (from: string, to: string) =>
    workingMinutesBetween(at(from), at(to), sampleCalendar, officeHours)

  it('counts office time only', () => {
    expect(minutes('2030-03-04T10:00', '2030-03-04T14:00')).toBe(120)
    expect(minutes('2030-03-04T17:00', '2030-03-05T07:00')).toBe(0)
    expect(minutes('2030-03-08T16:30', '2030-03-12T07:30')).toBe(60)
    expect(minutes('2030-03-05T08:00', '2030-03-04T08:00')).toBe(0)
  })
})
