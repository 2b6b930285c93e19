import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import { sampleCalendar } from '../kernel/sample-calendar.ts'
import { answerBy, lateBefore } from './answer-clock.ts'

const officeHours = [
  { opens: '07:00', closes: '11:30' },
  { opens: '13:30', closes: '17:00' },
]
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant()

test('what is sent at half past four on a Friday is answered by the same hour on Monday', () => {
  expect(answerBy(at('2030-03-01T16:30'), sampleCalendar, officeHours)).toEqual(at('2030-03-04T16:30'))
})

test.each([
  ['2020-06-01T07:00', '2020-06-01T17:00', 'opening: the same day at closing'],
  ['2020-06-01T06:00', '2020-06-01T17:00', 'before opening'],
  ['2020-06-01T08:00', '2020-06-02T08:00', 'an hour is left for Tuesday'],
  ['2020-06-01T11:30', '2020-06-02T11:30', 'at the lunch break: the afternoon and Tuesday morning'],
  ['2020-06-01T12:15', '2020-06-02T11:30', 'in the lunch break'],
  ['2020-06-01T13:30', '2020-06-02T11:30', 'after the lunch break'],
  ['2020-06-01T16:59', '2020-06-02T16:59', 'a minute before closing'],
  ['2020-06-01T17:00', '2020-06-02T17:00', 'at closing: Tuesday at closing'],
  ['2020-06-01T22:10', '2020-06-02T17:00', 'in the evening: Tuesday at closing'],
  ['2020-06-04T15:00', '2020-06-05T15:00', 'Thursday at 15:00 is an hour like others'],
  ['2020-06-05T16:30', '2020-06-08T16:30', 'Friday at half past four: Monday, the same hour'],
  ['2020-06-05T17:30', '2020-06-08T17:00', 'Friday evening: Monday at closing'],
  ['2020-06-05T23:59', '2020-06-08T17:00', 'the last minute of Friday'],
  ['2020-06-06T09:00', '2020-06-08T17:00', 'Saturday'],
  ['2020-06-07T23:00', '2020-06-08T17:00', 'Sunday night'],
  ['2020-01-22T16:00', '2020-01-30T16:00', 'the last hour before Tết 2020'],
  ['2020-01-25T00:05', '2020-01-30T17:00', 'the first minutes of the year Canh Tý'],
  ['2026-02-13T16:30', '2026-02-23T16:30', 'the last half hour before Tết 2026'],
  ['2026-02-17T10:00', '2026-02-23T17:00', 'in Tết 2026'],
  ['2020-04-01T10:00', '2020-04-03T10:00', 'the day before Hùng Vương 2020'],
  ['2026-04-24T16:30', '2026-04-28T16:30', 'the Friday before Hùng Vương 2026'],
  ['2019-01-04T16:00', '2019-01-05T16:00', 'a Saturday that is worked follows'],
  ['2019-05-04T16:00', '2019-05-06T16:00', 'on a Saturday that is worked'],
  ['2025-04-26T17:00', '2025-04-28T17:00', 'at closing of a Saturday that is worked'],
  ['2025-12-31T15:00', '2026-01-05T15:00', 'New Year and a bridge day'],
  ['2026-08-21T16:00', '2026-08-22T16:00', 'a Saturday that is worked follows'],
  ['2026-11-23T16:00', '2026-11-24T16:00', '24/11/2026: nothing is decided, so it is worked'],
])('what is sent at %s is answered by %s (%s)', (sentAt, by) => {
  expect(answerBy(at(sentAt), vietnamCalendar, officeHours)).toEqual(at(by))
})

test('whatever was sent up to the cut is late, whatever came a minute after it is not', () => {
  const moments = fc.integer({
    min: at('2030-01-01T00:00').epochMilliseconds,
    max: at('2030-12-31T00:00').epochMilliseconds,
  })
  fc.assert(
    fc.property(moments, (milliseconds) => {
      const now = Temporal.Instant.fromEpochMilliseconds(milliseconds)
      const cut = lateBefore(now, sampleCalendar, officeHours)
      const isLate = (sent: Temporal.Instant) =>
        Temporal.Instant.compare(answerBy(sent, sampleCalendar, officeHours), now) < 0
      expect(isLate(cut)).toBe(true)
      expect(isLate(cut.add({ minutes: 1 }))).toBe(false)
    }),
    { numRuns: 60 },
  )
})
