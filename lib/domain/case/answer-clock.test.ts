import fc from 'fast-check'
import { expect, test } from 'vitest'
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
