import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../kernel/civil-date.ts'
import { monthsOfPeriod, parsePeriod, previousPeriod } from './period.ts'

const limits = { earliest: '2018-01-01', latest: '2026-11-22', longestMonths: 24 }
const period = fc.tuple(fc.nat({ max: 3650 }), fc.nat({ max: 800 })).map(([start, length]) => ({
  from: addDays('2018-01-01', start),
  to: addDays('2018-01-01', start + length),
}))

describe('parsePeriod', () => {
  it('takes two ISO days, the same one twice included', () => {
    expect(parsePeriod('2020-06-01', '2020-08-31', limits)).toEqual({
      ok: true,
      value: { from: '2020-06-01', to: '2020-08-31' },
    })
    expect(parsePeriod('2020-06-01', '2020-06-01', limits).ok).toBe(true)
    expect(parsePeriod('2018-01-01', '2019-12-31', limits).ok).toBe(true)
    expect(parsePeriod('2026-11-22', '2026-11-22', limits).ok).toBe(true)
  })

  it.each([
    [undefined, '2020-08-31', 'missing'],
    ['2020-06-01', '', 'missing'],
    ['01/06/2020', '2020-08-31', 'notADay'],
    ['2020-06-31', '2020-08-31', 'notADay'],
    ["2020-06-01' OR 1=1", '2020-08-31', 'notADay'],
    ['2020-09-01', '2020-08-31', 'fromAfterTo'],
    ['2017-12-31', '2018-08-31', 'tooEarly'],
    ['2026-11-01', '2026-11-23', 'tooLate'],
    ['2018-01-31', '2020-01-01', 'tooLong'],
  ])('answers %s to %s with %s', (from, to, error) => {
    expect(parsePeriod(from, to, limits)).toEqual({ ok: false, error })
  })
})

describe('monthsOfPeriod', () => {
  it('names every month that the period touches', () => {
    expect(monthsOfPeriod({ from: '2020-06-01', to: '2020-08-31' })).toEqual([
      '2020-06',
      '2020-07',
      '2020-08',
    ])
    expect(monthsOfPeriod({ from: '2020-12-31', to: '2021-01-01' })).toEqual(['2020-12', '2021-01'])
    expect(monthsOfPeriod({ from: '2020-12-31', to: '2020-12-31' })).toEqual(['2020-12'])
  })

  it('is the set of the months of its days', () => {
    fc.assert(
      fc.property(period, ({ from, to }) => {
        const months = new Set<string>()
        for (let day = from; day <= to; day = addDays(day, 1)) months.add(day.slice(0, 7))
        expect(monthsOfPeriod({ from, to })).toEqual([...months])
      }),
    )
  })
})

describe('previousPeriod', () => {
  it('goes back by whole months where the period is one of whole months', () => {
    expect(previousPeriod({ from: '2020-06-01', to: '2020-08-31' })).toEqual({
      from: '2020-03-01',
      to: '2020-05-31',
    })
    expect(previousPeriod({ from: '2020-03-01', to: '2020-03-31' })).toEqual({
      from: '2020-02-01',
      to: '2020-02-29',
    })
    expect(previousPeriod({ from: '2020-01-01', to: '2020-12-31' })).toEqual({
      from: '2019-01-01',
      to: '2019-12-31',
    })
  })

  it('goes back by days otherwise', () => {
    expect(previousPeriod({ from: '2020-06-02', to: '2020-06-08' })).toEqual({
      from: '2020-05-26',
      to: '2020-06-01',
    })
    expect(previousPeriod({ from: '2020-06-01', to: '2020-06-30' })).toEqual({
      from: '2020-05-01',
      to: '2020-05-31',
    })
    expect(previousPeriod({ from: '2020-06-01', to: '2020-06-29' })).toEqual({
      from: '2020-05-03',
      to: '2020-05-31',
    })
  })

  it('always ends the day before', () => {
    fc.assert(
      fc.property(period, (asked) => {
        const before = previousPeriod(asked)
        expect(addDays(before.to, 1)).toBe(asked.from)
        expect(before.from <= before.to).toBe(true)
      }),
    )
  })
})
