import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths } from '#lib/domain/kernel/civil-date.ts'
import { residenceFlaws, type Stay } from './residence-history.ts'

const birth = '1995-03-05'
const start = '2009-03'
const today = '2020-08-17'

const stays = (...periods: readonly (readonly [from: string, to: string])[]): Stay[] =>
  periods.map(([from, to], row) => ({ row, from, to }))

describe('a residence history', () => {
  it.each([
    ['one place all the time', stays(['2009-03', 'now'])],
    ['the present month instead of now', stays(['2009-03', '2020-08'])],
    ['a beginning before the 14th birthday', stays(['1995-03', 'now'])],
    ['moving within a month', stays(['2009-03', '2010-05'], ['2010-05', 'now'])],
    ['moving at the turn of a month', stays(['2009-03', '2010-05'], ['2010-06', 'now'])],
    ['rows in any order', stays(['2015-01', 'now'], ['2009-03', '2010-05'], ['2010-06', '2014-12'])],
    ['a stay of one month', stays(['2009-03', '2010-05'], ['2010-05', '2010-05'], ['2010-05', 'now'])],
  ])('is complete with %s', (_, rows) => {
    expect(residenceFlaws(rows, birth, today)).toEqual([])
  })

  it('names the missing months when it starts late', () => {
    expect(residenceFlaws(stays(['2010-06', 'now']), birth, today)).toEqual([
      { code: 'residenceStartsLate', row: 0, column: 'from', params: { from: '2009-03', to: '2010-05' } },
    ])
  })

  it('names the months of a gap, beside the row after it', () => {
    expect(residenceFlaws(stays(['2016-09', 'now'], ['2009-03', '2015-02']), birth, today)).toEqual([
      { code: 'residenceGap', row: 0, column: 'from', params: { from: '2015-03', to: '2016-08' } },
    ])
  })

  it('names the months of an overlap and the other row', () => {
    expect(residenceFlaws(stays(['2009-03', '2015-05'], ['2015-03', 'now']), birth, today)).toEqual([
      {
        code: 'residenceOverlap',
        row: 1,
        column: 'from',
        params: { from: '2015-03', to: '2015-05', other: 1 },
      },
    ])
  })

  it('sees a stay inside another one, and measures what follows against the longer', () => {
    expect(
      residenceFlaws(stays(['2009-03', '2018-12'], ['2012-01', '2012-06'], ['2019-01', 'now']), birth, today),
    ).toEqual([
      {
        code: 'residenceOverlap',
        row: 1,
        column: 'from',
        params: { from: '2012-01', to: '2012-06', other: 1 },
      },
    ])
  })

  it('asks for the time until now', () => {
    expect(residenceFlaws(stays(['2009-03', '2020-07']), birth, today)).toEqual([
      { code: 'residenceEndsEarly', row: 0, column: 'to', params: { from: '2020-08' } },
    ])
  })

  it('asks for the whole history when there is none', () => {
    expect(residenceFlaws([], birth, today)).toEqual([
      { code: 'residenceMissing', row: 0, column: 'from', params: { from: '2009-03' } },
    ])
  })

  it('speaks of an impossible row before anything else', () => {
    expect(residenceFlaws(stays(['2015-01', '2014-01'], ['1990-01', 'now']), birth, today)).toEqual([
      { code: 'residenceReversed', row: 0, column: 'to', params: { from: '2015-01' } },
      { code: 'residenceBeforeBirth', row: 1, column: 'from', params: { birth: '1995-03' } },
    ])
  })

  it('needs no row of someone younger than 14, and needs one from the 14th birthday on', () => {
    expect(residenceFlaws([], '2006-08-18', today)).toEqual([])
    expect(residenceFlaws([], '2006-08-17', today)).toEqual([
      { code: 'residenceMissing', row: 0, column: 'from', params: { from: '2020-08' } },
    ])
    expect(residenceFlaws(stays(['2015-01', '2016-01']), '2010-01-01', today)).toEqual([])
    expect(
      residenceFlaws(stays(['2015-01', '2016-01'], ['2015-06', '2016-01']), '2010-01-01', today),
    ).toHaveLength(1)
  })

  it('judges everything but the beginning while the birth date is unknown', () => {
    expect(residenceFlaws([], undefined, today)).toEqual([])
    expect(residenceFlaws(stays(['2019-01', 'now']), undefined, today)).toEqual([])
    expect(
      residenceFlaws(stays(['2009-03', '2010-01'], ['2012-01', '2013-01']), undefined, today).map(
        ({ code }) => code,
      ),
    ).toEqual(['residenceGap', 'residenceEndsEarly'])
  })
})

/** Cuts the months from the 14th birthday to now into stays, each after the other, in a random order of rows. */
const completeHistory = fc
  .record({
    lengths: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
    sameMonth: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    seed: fc.array(fc.integer(), { minLength: 12, maxLength: 12 }),
    openEnd: fc.boolean(),
  })
  .map(({ lengths, sameMonth, seed, openEnd }) => {
    const periods: { from: string; to: string; key: number }[] = []
    let from = start
    for (const [index, length] of lengths.entries()) {
      const to = addMonths(from, length)
      if (to >= '2020-08') break
      periods.push({ from, to, key: seed[index] ?? 0 })
      from = sameMonth[index] ? to : addMonths(to, 1)
    }
    periods.push({ from, to: openEnd ? 'now' : '2020-08', key: seed.at(-1) ?? 0 })
    return periods.toSorted((a, b) => a.key - b.key).map(({ from, to }, row): Stay => ({ row, from, to }))
  })

describe('any residence history', () => {
  it('without gap or overlap is accepted, whatever the order of its rows', () => {
    fc.assert(
      fc.property(completeHistory, (rows) => {
        expect(residenceFlaws(rows, birth, today)).toEqual([])
      }),
    )
  })

  it('that loses a row of its middle misses exactly the months nobody else covers', () => {
    fc.assert(
      fc.property(completeHistory, fc.nat(), (rows, pick) => {
        const sorted = rows.toSorted((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1))
        const middle = sorted.slice(1, -1)
        const lost = middle[pick % Math.max(1, middle.length)]
        fc.pre(lost !== undefined)
        const index = sorted.indexOf(lost)
        const [before, after] = [sorted[index - 1], sorted[index + 1]]
        fc.pre(before !== undefined && after !== undefined)
        const missingFrom = addMonths(before.to, 1)
        const missingTo = addMonths(after.from, -1)
        const flaws = residenceFlaws(
          rows.filter((row) => row !== lost),
          birth,
          today,
        )
        expect(flaws).toEqual(
          missingFrom > missingTo
            ? []
            : [
                {
                  code: 'residenceGap',
                  row: after.row,
                  column: 'from',
                  params: { from: missingFrom, to: missingTo },
                },
              ],
        )
      }),
    )
  })

  it('with a whole stay told twice over more than a month overlaps', () => {
    fc.assert(
      fc.property(completeHistory, fc.nat(), (rows, pick) => {
        const twice = rows[pick % rows.length]
        fc.pre(twice !== undefined && twice.from !== (twice.to === 'now' ? '2020-08' : twice.to))
        const flaws = residenceFlaws([...rows, { ...twice, row: rows.length }], birth, today)
        expect(flaws.map(({ code }) => code)).toContain('residenceOverlap')
      }),
    )
  })
})
