import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listText, mostSigned, type SigningLine, signingList } from './signing-list.ts'

const line: fc.Arbitrary<SigningLine> = fc.record({
  caseId: fc.uuid(),
  version: fc.nat(1_000_000),
  seen: fc.nat(1_000_000),
})
const lines = (limits: { minLength: number; maxLength: number }) =>
  fc.uniqueArray(line, { ...limits, selector: ({ caseId }) => caseId })

describe('a list of results to sign', () => {
  it('holds at least one and at most fifty, each file once', () => {
    fc.assert(
      fc.property(lines({ minLength: 1, maxLength: mostSigned }), (list) => {
        expect(signingList(list)).toEqual({ ok: true, value: list })
        expect(signingList([...list, ...list.slice(0, 1)])).toEqual({ ok: false, error: 'noList' })
      }),
    )
    expect(signingList([])).toEqual({ ok: false, error: 'noList' })
    fc.assert(
      fc.property(lines({ minLength: mostSigned + 1, maxLength: mostSigned + 9 }), (list) => {
        expect(signingList(list)).toEqual({ ok: false, error: 'tooMany' })
      }),
      { numRuns: 10 },
    )
  })

  it('is named the same in any order', () => {
    fc.assert(
      fc.property(lines({ minLength: 1, maxLength: 9 }), (list) => {
        expect(listText(list.toReversed())).toBe(listText(list))
      }),
    )
  })

  it('is named otherwise with another file, another version, one more and one less', () => {
    fc.assert(
      fc.property(lines({ minLength: 2, maxLength: 9 }), line, fc.nat(8), (list, other, at) => {
        const place = at % list.length
        const mine = list[place] ?? other
        fc.pre(list.every(({ caseId }) => caseId !== other.caseId))
        const names = [
          list,
          list.with(place, { ...mine, version: mine.version + 1 }),
          list.with(place, { ...mine, seen: mine.seen + 1 }),
          list.with(place, { ...mine, version: mine.seen, seen: mine.version + 1_000_001 }),
          list.with(place, other),
          [...list, other],
          list.toSpliced(place, 1),
        ].map(listText)
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })
})
