import { describe, expect, it } from 'vitest'
import { calendarOf, coversYear, dayKind } from './calendar.ts'
import type { CalendarYear } from './calendar-year.ts'
import { sampleCalendar } from './sample-calendar.ts'

const on = (iso: string) => dayKind(Temporal.PlainDate.from(iso), sampleCalendar)

describe('dayKind', () => {
  it('tells every kind of day, with its name and source', () => {
    expect(on('2030-03-05')).toEqual({ kind: 'workingDay', source: 'for tests', confidence: 'high' })
    expect(on('2030-03-09')).toEqual({ kind: 'weekend', source: 'for tests', confidence: 'high' })
    expect(on('2030-03-06')).toEqual({
      kind: 'holiday',
      name: 'Lễ giữa tuần',
      source: 'for tests',
      confidence: 'high',
    })
    expect(on('2030-03-22')).toEqual({
      kind: 'swappedDayOff',
      name: 'nghỉ hoán đổi, làm bù 16/03/2030',
      source: 'for tests',
      confidence: 'medium',
    })
    expect(on('2030-03-16')).toEqual({
      kind: 'workedSaturday',
      name: 'làm bù cho ngày nghỉ 22/03/2030',
      source: 'for tests',
      confidence: 'medium',
    })
  })

  it('calls a holiday on a Sunday a holiday', () => {
    expect(on('2030-03-10').kind).toBe('holiday')
  })

  it('takes a day of which nothing is decided for a working day, and says that it is not sure', () => {
    expect(on('2030-03-27')).toEqual({
      kind: 'workingDay',
      name: 'Ngày mới',
      source: 'for tests',
      confidence: 'unknown',
    })
  })

  it('knows only weekdays outside its years', () => {
    expect(coversYear(sampleCalendar, 2030)).toBe(true)
    expect(coversYear(sampleCalendar, 2031)).toBe(false)
    expect(on('2031-01-01')).toEqual({ kind: 'workingDay', confidence: 'unknown' })
    expect(on('2029-12-30')).toEqual({ kind: 'weekend', confidence: 'unknown' })
  })
})

describe('calendarOf', () => {
  const empty: CalendarYear = {
    year: 2030,
    schedule: 'published',
    confidence: 'high',
    source: '',
    daysOff: {},
    swaps: [],
    undecided: [],
  }
  const swap = { off: '2030-03-22', workedSaturday: '2030-03-16', source: '', confidence: 'high' } as const

  it('takes a Saturday worked in another year than the day off', () => {
    const swaps = [{ ...swap, off: '2030-12-31', workedSaturday: '2031-01-04' }]
    const calendar = calendarOf([{ ...empty, swaps }])
    expect(dayKind(Temporal.PlainDate.from('2031-01-04'), calendar).kind).toBe('workedSaturday')
  })

  it.each<[string, readonly CalendarYear[]]>([
    ['a year said twice', [empty, empty]],
    ['a day of another year', [{ ...empty, daysOff: { '2031-01-01': 'Tết' } }]],
    ['a day that does not exist', [{ ...empty, daysOff: { '2030-02-30': 'Tết' } }]],
    ['a weekend exchanged', [{ ...empty, swaps: [{ ...swap, off: '2030-03-23' }] }]],
    ['a worked Friday', [{ ...empty, swaps: [{ ...swap, workedSaturday: '2030-03-15' }] }]],
    ['a holiday exchanged', [{ ...empty, daysOff: { '2030-03-22': 'Lễ' }, swaps: [swap] }]],
    ['a Saturday worked twice', [{ ...empty, swaps: [swap, { ...swap, off: '2030-03-21' }] }]],
  ])('refuses %s', (_, years) => {
    expect(() => calendarOf(years)).toThrow(RangeError)
  })
})
