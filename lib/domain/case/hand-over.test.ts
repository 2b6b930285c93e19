import { describe, expect, it } from 'vitest'
import { vietnamCalendar as calendar } from '#lib/procedures/calendar/index.ts'
import { officeHours } from '#lib/procedures/calendar/office-hours.ts'
import { handOverBy } from './hand-over.ts'

const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant()

describe('paper accepted (NĐ 61/2018 Đ.18 k.2)', () => {
  it.each([
    ['2020-06-03T07:05', '2020-06-03T17:00', 'in the morning: the same day'],
    ['2020-06-03T14:59', '2020-06-03T17:00', 'before 15:00: the same day'],
    ['2020-06-03T15:00', '2020-06-04T07:00', 'at 15:00: the next morning'],
    ['2020-06-03T15:01', '2020-06-04T07:00', 'after 15:00'],
    ['2020-06-03T20:00', '2020-06-04T07:00', 'in the evening'],
    ['2020-06-03T00:01', '2020-06-03T17:00', 'before opening: the same day'],
    ['2020-06-05T14:59', '2020-06-05T17:00', 'Friday before 15:00: still on Friday'],
    ['2020-06-05T15:00', '2020-06-08T07:00', 'Friday at 15:00: Monday morning'],
    ['2020-06-06T09:00', '2020-06-08T07:00', 'Saturday morning is no working day'],
    ['2020-06-07T16:00', '2020-06-08T07:00', 'Sunday'],
    ['2020-01-22T14:30', '2020-01-22T17:00', 'the last day before Tết 2020'],
    ['2020-01-22T15:30', '2020-01-30T07:00', 'too late before Tết 2020'],
    ['2020-01-26T09:00', '2020-01-30T07:00', 'in Tết 2020'],
    ['2026-02-13T15:00', '2026-02-23T07:00', 'too late before Tết 2026'],
    ['2020-04-01T15:20', '2020-04-03T07:00', 'the afternoon before Hùng Vương'],
    ['2026-04-24T16:00', '2026-04-28T07:00', 'Hùng Vương 2026 and the Monday for it'],
    ['2019-01-04T15:30', '2019-01-05T07:00', 'a Saturday that is worked follows'],
    ['2019-05-04T14:00', '2019-05-04T17:00', 'on a Saturday that is worked'],
    ['2019-05-04T15:00', '2019-05-06T07:00', 'too late on a Saturday that is worked'],
    ['2025-04-25T15:00', '2025-04-26T07:00', 'a Saturday that is worked follows'],
    ['2026-01-09T16:45', '2026-01-10T07:00', 'a Saturday that is worked follows'],
    ['2026-08-28T15:10', '2026-09-03T07:00', '31/08 is off in exchange'],
  ])('%s is at the division by %s (%s)', (acceptedAt, by) => {
    expect(handOverBy(at(acceptedAt), '15:00', calendar, officeHours)).toEqual(at(by))
  })

  it('goes by the hour that the rules of the day name, and by the hours of the office', () => {
    const hours = [{ opens: '07:30', closes: '16:30' }]
    expect(handOverBy(at('2020-06-03T15:30'), '16:00', calendar, hours)).toEqual(at('2020-06-03T16:30'))
    expect(handOverBy(at('2020-06-03T16:00'), '16:00', calendar, hours)).toEqual(at('2020-06-04T07:30'))
  })

  it('cannot be planned for an office that never opens', () => {
    expect(() => handOverBy(at('2020-06-03T09:00'), '15:00', calendar, [])).toThrow(RangeError)
  })
})
