import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  formatDate,
  formatMonth,
  isIsoDay,
  isIsoMonth,
  lastDayOf,
  monthOf,
  monthOfBirthday,
  monthsFromTo,
  parseMonth,
  parseVietnameseDate,
} from './civil-date.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const month = day.map((iso) => iso.slice(0, 7))

describe('parseVietnameseDate', () => {
  it.each([
    ['31/12/1990', '1990-12-31'],
    ['1/2/1990', '1990-02-01'],
    ['01-02-1990', '1990-02-01'],
    ['01.02.1990', '1990-02-01'],
    [' 01 / 02 / 1990 ', '1990-02-01'],
    ['1 2 1990', '1990-02-01'],
    ['01021990', '1990-02-01'],
    ['1990-02-01', '1990-02-01'],
    ['ngày 1 tháng 2 năm 1990', '1990-02-01'],
    ['Ngày 1 tháng 2 năm 1990'.normalize('NFD'), '1990-02-01'],
    ['29/02/2000', '2000-02-29'],
  ])('reads %s', (typed, iso) => {
    expect(parseVietnameseDate(typed)).toEqual({ ok: true, value: iso })
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['1/2/90', 'twoDigitYear'],
    ['31/02/90', 'twoDigitYear'],
    ['31/02/1990', 'notADay'],
    ['29/02/1900', 'notADay'],
    ['12/31/1990', 'notADay'],
    ['0/1/1990', 'notADay'],
    ['1990-13-01', 'notADay'],
    ['01/01/0090', 'notADay'],
    ['1/2', 'format'],
    ['1/2/199', 'format'],
    ['1/2/19900', 'format'],
    ['1//2/1990', 'format'],
    ['hôm nay', 'format'],
    ['1/2/1990 😀', 'format'],
    ['-1/2/1990', 'format'],
  ])('answers %j with %s', (typed, error) => {
    expect(parseVietnameseDate(typed)).toEqual({ ok: false, error })
  })

  it('reads back every day in every accepted spelling', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.', ' ', ' / ', ''), (iso, separator) => {
        const typed = formatDate(iso).replaceAll('/', separator)
        expect(parseVietnameseDate(typed)).toEqual({ ok: true, value: iso })
        expect(parseVietnameseDate(iso)).toEqual({ ok: true, value: iso })
      }),
    )
  })

  it('never throws and never answers with anything but an existing day', () => {
    const nearlyDates = fc.string({ unit: fc.constantFrom(...'0123456789/-. '), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(nearlyDates, fc.string({ unit: 'binary' })), (typed) => {
        const parsed = parseVietnameseDate(typed)
        if (!parsed.ok) return
        expect(new Date(`${parsed.value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(parsed.value)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a hostile text', () => {
  it('is answered at once', () => {
    const started = performance.now()
    const spaces = ' '.repeat(200_000)
    expect(parseVietnameseDate(`1${spaces}/${spaces}2x`).ok).toBe(false)
    expect(parseMonth(`1${spaces}x`).ok).toBe(false)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('parseMonth', () => {
  it.each(['2/1990', '02/1990', '02-1990', '2.1990', '02 1990', '021990', '1990-02', 'tháng 2 năm 1990'])(
    'reads %s',
    (typed) => {
      expect(parseMonth(typed)).toEqual({ ok: true, value: '1990-02' })
    },
  )

  it.each([
    ['', 'empty'],
    ['2/90', 'twoDigitYear'],
    ['13/1990', 'notAMonth'],
    ['0/1990', 'notAMonth'],
    ['01/02/1990', 'format'],
    ['nay', 'format'],
  ])('answers %j with %s', (typed, error) => {
    expect(parseMonth(typed)).toEqual({ ok: false, error })
  })

  it('reads back what formatMonth writes', () => {
    fc.assert(
      fc.property(month, (value) => {
        expect(parseMonth(formatMonth(value))).toEqual({ ok: true, value })
      }),
    )
  })
})

describe('months and days', () => {
  it('adds months across years in both directions', () => {
    expect(addMonths('2020-11', 3)).toBe('2021-02')
    expect(addMonths('2020-01', -1)).toBe('2019-12')
    expect(addMonths('2020-01', -13)).toBe('2018-12')
  })

  it('counts the months between two as addMonths adds them', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -1000, max: 1000 }), (from, months) => {
        expect(monthsFromTo(from, addMonths(from, months))).toBe(months)
      }),
    )
  })

  it('adds days as the days go by', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29')
    expect(addDays('2021-01-01', -1)).toBe('2020-12-31')
    expect(lastDayOf('2020-02')).toBe('2020-02-29')
    expect(lastDayOf('2021-12')).toBe('2021-12-31')
  })

  it('knows a day and a month from other text', () => {
    expect(['2020-02-29', '2020-02-30', '2020-2-9', '20200229', '2020-02-29 '].map(isIsoDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect(['2020-12', '2020-13', '2020-00', '2020-1'].map(isIsoMonth)).toEqual([true, false, false, false])
    expect(monthOf('2020-02-29')).toBe('2020-02')
  })

  it('throws on what is no day or month instead of guessing', () => {
    expect(() => formatDate('31/12/1990')).toThrow(RangeError)
    expect(() => formatMonth('1990-13')).toThrow(RangeError)
    expect(() => addDays('1990-02-30', 1)).toThrow(RangeError)
  })
})

describe('ages', () => {
  it('completes a year on the birthday, not before', () => {
    expect(ageOn('1990-12-31', '2004-12-30')).toBe(13)
    expect(ageOn('1990-12-31', '2004-12-31')).toBe(14)
    expect(ageOn('2020-05-05', '2020-05-05')).toBe(0)
    expect(ageOn('2020-05-05', '2020-05-04')).toBe(-1)
  })

  it('lets 29 February complete a year on 1 March outside leap years', () => {
    expect(ageOn('2004-02-29', '2022-02-28')).toBe(17)
    expect(ageOn('2004-02-29', '2022-03-01')).toBe(18)
    expect(ageOn('2004-02-29', '2024-02-29')).toBe(20)
  })

  it('finds the month of the fourteenth birthday', () => {
    expect(monthOfBirthday('1990-12-31', 14)).toBe('2004-12')
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 100 }), (birth, age) => {
        const reached = monthOfBirthday(birth, age)
        expect(ageOn(birth, `${addMonths(reached, -1)}-28`)).toBe(age - 1)
        expect(ageOn(birth, `${addMonths(reached, 1)}-01`)).toBe(age)
      }),
    )
  })
})
