import { describe, expect, it } from 'vitest'
import { dueDate, type Entry, type TimeLimit } from '#lib/domain/case/due-date.ts'
import { sampleCalendar } from '#lib/domain/kernel/sample-calendar.ts'
import { dayReason } from './day-reason.ts'

const inWords = (entry: Entry): string => {
  const { day, what, note } = dayReason(entry)
  return `${day}: ${what}${note === undefined ? '' : ` (${note})`}`
}

const words = (acceptedOn: string, limit: TimeLimit) =>
  dueDate({ acceptedOn: Temporal.PlainDate.from(acceptedOn), limit, calendar: sampleCalendar }).ledger.map(
    inWords,
  )

describe('the ledger in words', () => {
  it('tells a limit in working days', () => {
    expect(words('2030-03-05', { days: 9, count: 'working' })).toEqual([
      'Thứ Ba 05/03/2030: ngày tiếp nhận, chưa tính',
      'Thứ Tư 06/03/2030: nghỉ lễ, không tính (Lễ giữa tuần)',
      'Thứ Năm 07/03/2030: ngày thứ 1',
      'Thứ Sáu 08/03/2030: ngày thứ 2',
      'Thứ Bảy 09/03/2030: cuối tuần, không tính',
      'Chủ nhật 10/03/2030: nghỉ lễ, không tính (Lễ Chủ nhật)',
      'Thứ Hai 11/03/2030: nghỉ lễ, không tính (Lễ Chủ nhật (nghỉ bù))',
      'Thứ Ba 12/03/2030: ngày thứ 3',
      'Thứ Tư 13/03/2030: ngày thứ 4',
      'Thứ Năm 14/03/2030: ngày thứ 5',
      'Thứ Sáu 15/03/2030: ngày thứ 6',
      'Thứ Bảy 16/03/2030: ngày thứ 7 (làm bù cho ngày nghỉ 22/03/2030)',
      'Chủ nhật 17/03/2030: cuối tuần, không tính',
      'Thứ Hai 18/03/2030: ngày thứ 8',
      'Thứ Ba 19/03/2030: ngày thứ 9',
    ])
  })

  it('tells why a limit in calendar days moves on', () => {
    expect(words('2030-03-21', { days: 2, count: 'calendar' })).toEqual([
      'Thứ Năm 21/03/2030: ngày tiếp nhận, chưa tính',
      'Thứ Sáu 22/03/2030: ngày thứ 1 (nghỉ hoán đổi, làm bù 16/03/2030)',
      'Thứ Bảy 23/03/2030: ngày thứ 2',
      'Chủ nhật 24/03/2030: cuối tuần, không tính',
      'Thứ Hai 25/03/2030: ngày hẹn trả, vì ngày cuối của thời hạn là ngày nghỉ',
    ])
  })

  it('tells what came too late for the same day', () => {
    const late = (sameDayUntil: string) =>
      dueDate({
        acceptedOn: Temporal.PlainDate.from('2030-03-07'),
        acceptedAt: Temporal.PlainTime.from('16:30'),
        limit: { days: 0, count: 'working', sameDayUntil },
        calendar: sampleCalendar,
      }).ledger.map(inWords)
    expect(late('15:00')).toEqual([
      'Thứ Năm 07/03/2030: ngày tiếp nhận, chưa tính',
      'Thứ Sáu 08/03/2030: nhận sau 15:00 nên hẹn trả vào ngày làm việc tiếp theo',
    ])
    expect(late('16:30').at(-1)).toContain('nhận sau 16:30 nên')
  })

  it('tells a day off taken in exchange, and a day of which nothing is decided', () => {
    expect(words('2030-03-21', { days: 4, count: 'working' })).toContain(
      'Thứ Sáu 22/03/2030: không tính (nghỉ hoán đổi, làm bù 16/03/2030)',
    )
    expect(words('2030-03-26', { days: 1, count: 'working' }).at(-1)).toBe(
      'Thứ Tư 27/03/2030: ngày thứ 1 (Ngày mới, chưa rõ có nghỉ hay không)',
    )
  })
})
