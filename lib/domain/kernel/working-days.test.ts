import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newYear, sampleCalendar, scatteredCalendar } from './sample-calendar.ts'
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
} from './working-days.ts'

const runs = fc.array(fc.tuple(fc.nat({ max: 364 }), fc.integer({ min: 1, max: 12 })), { maxLength: 5 })
const anyCalendar = fc
  .tuple(runs, fc.nat({ max: 254 }))
  .map(([days, bridge]) => scatteredCalendar(days, bridge))
const anyDay = fc.integer({ min: -20, max: 380 }).map((days) => newYear.add({ days }))

const day = (iso: string) => Temporal.PlainDate.from(iso)

describe('isWorkingDay', () => {
  it.each([
    ['2030-03-05', true, 'a Tuesday'],
    ['2030-03-06', false, 'a holiday'],
    ['2030-03-09', false, 'a Saturday'],
    ['2030-03-11', false, 'a Monday in exchange for a holiday on Sunday'],
    ['2030-03-16', true, 'a Saturday worked in exchange'],
    ['2030-03-22', false, 'the day off that it was worked for'],
    ['2030-03-27', true, 'a day of which nothing is decided'],
  ])('%s → %s (%s)', (iso, works) => {
    expect(isWorkingDay(day(iso), sampleCalendar)).toBe(works)
  })
})

describe('subtractWorkingDays', () => {
  it('goes back over days off, and stays where it is for 0 days', () => {
    expect(subtractWorkingDays(day('2030-03-12'), 1, sampleCalendar).toString()).toBe('2030-03-08')
    expect(subtractWorkingDays(day('2030-03-18'), 1, sampleCalendar).toString()).toBe('2030-03-16')
    expect(subtractWorkingDays(day('2030-03-09'), 0, sampleCalendar).toString()).toBe('2030-03-09')
  })

  it('undoes addWorkingDays from a working day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 40 }), (calendar, from, days) => {
        const start = nextWorkingDay(from, calendar)
        const there = addWorkingDays(start, days, calendar)
        expect(subtractWorkingDays(there, days, calendar).toString()).toBe(start.toString())
      }),
    )
  })

  it('refuses what is no number of days', () => {
    for (const wrong of [-1, 1.5, Number.NaN]) {
      expect(() => subtractWorkingDays(day('2030-03-05'), wrong, sampleCalendar)).toThrow(RangeError)
    }
  })
})

describe('addWorkingDays', () => {
  it('does not count the day it starts from, nor days off', () => {
    expect(addWorkingDays(day('2030-03-05'), 1, sampleCalendar).toString()).toBe('2030-03-07')
    expect(addWorkingDays(day('2030-03-08'), 1, sampleCalendar).toString()).toBe('2030-03-12')
    expect(addWorkingDays(day('2030-03-15'), 1, sampleCalendar).toString()).toBe('2030-03-16')
    expect(addWorkingDays(day('2030-03-09'), 0, sampleCalendar).toString()).toBe('2030-03-09')
  })

  it('lands on a working day, with as many working days behind it as were added', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 40 }), (calendar, from, days) => {
        const to = addWorkingDays(from, days, calendar)
        expect(isWorkingDay(to, calendar)).toBe(true)
        expect(workingDaysBetween(from, to, calendar)).toBe(days)
        expect(workingDaysBetween(from, to.subtract({ days: 1 }), calendar)).toBe(days - 1)
      }),
    )
  })

  it('is the next working day repeated', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.nat({ max: 15 }), (calendar, from, days) => {
        let to = from
        for (let i = 0; i < days; i++) to = nextWorkingDay(to, calendar)
        expect(addWorkingDays(from, days, calendar).toString()).toBe(to.toString())
      }),
    )
  })

  it('refuses what is no number of days', () => {
    for (const wrong of [-1, 1.5, Number.NaN]) {
      expect(() => addWorkingDays(day('2030-03-05'), wrong, sampleCalendar)).toThrow(RangeError)
    }
  })
})

describe('workingDaysBetween', () => {
  it('leaves out the first day and takes in the last', () => {
    expect(workingDaysBetween(day('2030-03-05'), day('2030-03-05'), sampleCalendar)).toBe(0)
    expect(workingDaysBetween(day('2030-03-05'), day('2030-03-06'), sampleCalendar)).toBe(0)
    expect(workingDaysBetween(day('2030-03-05'), day('2030-03-07'), sampleCalendar)).toBe(1)
    expect(workingDaysBetween(day('2030-03-09'), day('2030-03-17'), sampleCalendar)).toBe(5)
  })

  it('adds up over a day in between, in either direction', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, anyDay, (calendar, a, b, c) => {
        const between = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
          workingDaysBetween(from, to, calendar)
        expect(between(a, b) + between(b, c)).toBe(between(a, c))
      }),
    )
  })
})
