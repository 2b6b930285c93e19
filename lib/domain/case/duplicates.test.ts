import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeBirths, birthLikeness } from './birth-likeness.ts'
import { type Certainty, certainties, duplicateVerdict, type Subject } from './duplicates.ts'

const person = (more: Partial<Subject> = {}): Subject => ({
  fullName: 'Nguyễn Văn An',
  idDigests: [],
  birthOn: '1990-02-03',
  telephone: null,
  ...more,
})
const verdict = (a: Partial<Subject>, b: Partial<Subject>) => duplicateVerdict(person(a), person(b))

/** 0 for nothing, 3 for certain. */
const rank = (certainty: Certainty | undefined): number =>
  certainty === undefined ? 0 : certainties.length - certainties.indexOf(certainty)
const rankOf = (a: Subject, b: Subject): number => rank(duplicateVerdict(a, b)?.certainty)

// Few values, so that people often have something in common.
const words = fc.constantFrom('Nguyễn', 'Văn', 'An', 'Anh', 'Thị', 'Bé', 'Lê', 'Trần', "K'Brêu", 'Y-Moan')
const names = fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
const days = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2015-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const subjects: fc.Arbitrary<Subject> = fc.record({
  fullName: names,
  idDigests: fc.subarray(['aa', 'bb', 'cc']),
  birthOn: fc.option(fc.oneof(days, fc.constantFrom('1990-02-03', '1990-03-02', '1990-02-04', '1999-02-03'))),
  telephone: fc.option(fc.constantFrom('+84912345678', '+84912345679')),
})

describe('whether two files are about one person', () => {
  it.each([
    [{ idDigests: ['aa'] }, { idDigests: ['aa'], birthOn: '1970-12-30' }, 'certain'],
    [{ idDigests: ['aa'] }, { idDigests: ['aa'], fullName: 'Trần Bé', birthOn: '1970-12-30' }, 'likely'],
    [{ idDigests: ['new', 'old'] }, { idDigests: ['old'], fullName: 'NGUYEN VAN AN' }, 'certain'],
    [{}, { fullName: 'an  nguyen van' }, 'likely'],
    [{}, { fullName: 'Nguyễn Vănan' }, 'likely'],
    [{}, { fullName: 'Nguyễn Văn Ân' }, 'likely'],
    [{}, { fullName: 'Nguyễn Văn Ahn' }, 'likely'],
    [{}, { birthOn: '1990-03-02' }, 'possible'],
    [{}, { birthOn: '1990-02-02' }, 'possible'],
    [{}, { birthOn: '1998-02-03' }, 'possible'],
    [{ telephone: '+84912345678' }, { telephone: '+84912345678', birthOn: '1990-02-04' }, 'likely'],
    [{ telephone: '+84912345678' }, { telephone: '+84912345678', birthOn: '1962-11-25' }, 'possible'],
    [{ telephone: '+84912345678' }, { telephone: '+84912345678', fullName: 'Lê Thị Bé' }, 'possible'],
    [{}, { birthOn: null }, 'possible'],
    [{ birthOn: null, telephone: '+84912345678' }, { telephone: '+84912345678' }, 'likely'],
  ] as const)('%j and %j: %s', (a, b, expected) => {
    expect(verdict(a, b)?.certainty).toBe(expected)
  })

  it.each([
    ['another birth date', {}, { birthOn: '1962-11-25' }],
    ['a slip in the name and no birth date', { birthOn: null }, { fullName: 'Nguyễn Văn Anh' }],
    [
      'brothers with one telephone',
      { telephone: '+84912345678' },
      { telephone: '+84912345678', fullName: 'Nguyễn Văn Anh', birthOn: '1992-11-25' },
    ],
    ['two slips', {}, { fullName: 'Nguyen Vam Anh' }],
    ['one birth date', {}, { fullName: 'Lê Thị Bé' }],
    [
      'one telephone',
      { telephone: '+84912345678', birthOn: null },
      { telephone: '+84912345678', fullName: 'Lê Thị Bé' },
    ],
    ['a word of one letter', { fullName: 'Y Moan' }, { fullName: 'H Moan' }],
    ['a missing name', { fullName: '' }, { fullName: '' }],
  ] as const)('says nothing of %s', (_, a, b) => expect(verdict(a, b)).toBeNull())

  it('gives its reasons in words', () => {
    expect(verdict({}, { fullName: 'An Nguyễn Văn' })?.reasons).toEqual([
      'họ tên đảo thứ tự',
      'cùng ngày sinh',
    ])
    expect(
      verdict(
        { idDigests: ['aa'], telephone: '+84912345678' },
        { idDigests: ['aa'], telephone: '+84912345678' },
      )?.reasons,
    ).toEqual(['cùng số giấy tờ tùy thân', 'cùng họ tên', 'cùng ngày sinh', 'cùng số điện thoại'])
  })

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(subjects, subjects, (a, b) => {
        expect(duplicateVerdict(a, b)).toEqual(duplicateVerdict(b, a))
      }),
    )
  })

  it('finds nobody more alike to a person than that person', () => {
    fc.assert(
      fc.property(subjects, subjects, (a, b) => {
        expect(rankOf(a, a)).toBeGreaterThanOrEqual(Math.max(1, rankOf(a, b)))
      }),
    )
  })

  it('is not lowered by words in another order, by capitals or by missing accents', () => {
    const shuffled = subjects.chain((a) => {
      const list = a.fullName.split(' ')
      return fc
        .shuffledSubarray(list, { minLength: list.length, maxLength: list.length })
        .map((order) => [a, { ...a, fullName: order.join(' ') }] as const)
    })
    fc.assert(
      fc.property(shuffled, subjects, ([a, swapped], b) => {
        expect(rankOf(swapped, b)).toBe(rankOf(a, b))
        expect(rankOf(swapped, a)).toBe(rankOf(a, a))
        const plain = a.fullName.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '')
        expect(rankOf({ ...a, fullName: plain }, b)).toBe(rankOf(a, b))
      }),
    )
  })

  it('keeps two people of one common name apart where the birth dates differ', () => {
    fc.assert(
      fc.property(days, days, (mine, yours) => {
        fc.pre(mine !== yours)
        expect(rank(verdict({ birthOn: mine }, { birthOn: yours })?.certainty)).toBeLessThan(rank('likely'))
      }),
    )
  })
})

it('lists exactly the birth dates that are alike', () => {
  fc.assert(
    fc.property(days, (day) => {
      const listed = alikeBirths(day)
      expect(listed[0]).toBe(day)
      for (const other of listed) expect(birthLikeness(day, other)).not.toBeNull()
    }),
    { numRuns: 30 },
  )
  const all = new Set(alikeBirths('1990-02-03'))
  const first = Temporal.PlainDate.from('1900-01-01')
  for (let offset = 0; offset < 45_000; offset++) {
    const day = first.add({ days: offset }).toString()
    expect(birthLikeness('1990-02-03', day) !== null).toBe(all.has(day))
  }
})
