import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coversYear, dayKind } from '#lib/domain/kernel/calendar.ts'
import { daysOffTable, exchangesTable, tableDays } from './days-off-table.ts'
import { vietnamCalendar } from './index.ts'

const years = Object.keys(daysOffTable).map(Number)
const kindOn = (iso: string) => dayKind(Temporal.PlainDate.from(iso), vietnamCalendar)

const daysOf = (year: number): Temporal.PlainDate[] => {
  const first = new Temporal.PlainDate(year, 1, 1)
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }))
}

const isoOf = (kind: string, days: readonly Temporal.PlainDate[]): string[] =>
  days.filter((day) => dayKind(day, vietnamCalendar).kind === kind).map(String)

describe('the calendar of Vietnam', () => {
  it('covers 2018 to 2027 and has one file for each year', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^\d{4}\.ts$/.test(name))
    expect(files).toEqual(years.map((year) => `${year}.ts`))
    expect([...vietnamCalendar.years.keys()]).toEqual(years)
    expect(coversYear(vietnamCalendar, 2017)).toBe(false)
    expect(coversYear(vietnamCalendar, 2028)).toBe(false)
  })

  it.each(years)('has the days off of %d that the table lists, no more and no fewer', (year) => {
    const weekdays = daysOf(year).filter((day) => day.dayOfWeek <= 5)
    expect(isoOf('holiday', weekdays)).toEqual(tableDays(year))
  })

  it('has the exchanges that the table lists, also the one worked in the following year', () => {
    const days = years.flatMap(daysOf)
    expect(isoOf('swappedDayOff', days)).toEqual(Object.keys(exchangesTable))
    expect(isoOf('workedSaturday', days)).toEqual(Object.values(exchangesTable).toSorted())
    expect(kindOn('2019-01-05')).toMatchObject({
      kind: 'workedSaturday',
      source: 'Công văn 6519/VPCP-KGVX 2018',
    })
  })

  it('gives ten days off in the week each year, eleven since 2021, whatever weekends they fall on', () => {
    for (const year of years) {
      const off = isoOf('holiday', daysOf(year))
      const weekend = off.filter((iso) => Temporal.PlainDate.from(iso).dayOfWeek > 5)
      const lawful = year < 2021 ? 10 : 11
      expect(off.length - weekend.length, String(year)).toBe(lawful)
    }
  })

  it('names the day and its source', () => {
    expect(kindOn('2020-04-02')).toMatchObject({
      kind: 'holiday',
      name: 'Ngày Giỗ Tổ Hùng Vương',
      confidence: 'mediumHigh',
    })
    expect(kindOn('2020-01-25')).toMatchObject({ kind: 'holiday', name: 'Tết Nguyên Đán' })
    expect(kindOn('2026-08-22')).toMatchObject({ kind: 'workedSaturday', confidence: 'medium' })
    expect([...vietnamCalendar.special.values()].every(({ source }) => source)).toBe(true)
  })

  it('keeps what is not known as not known: 24/11/2026 and the schedule of 2027', () => {
    expect(kindOn('2026-11-24')).toMatchObject({
      kind: 'workingDay',
      name: 'Ngày Văn hóa Việt Nam',
      confidence: 'unknown',
    })
    expect(vietnamCalendar.years.get(2027)).toMatchObject({ schedule: 'unknown', confidence: 'low' })
    expect(vietnamCalendar.years.get(2026)).toMatchObject({ schedule: 'published', confidence: 'high' })
    expect(kindOn('2027-02-04')).toMatchObject({ kind: 'holiday', confidence: 'low' })
  })
})
