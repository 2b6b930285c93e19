import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountInWords } from './amount-in-words.ts'
import { dong } from './money.ts'

const inWords = (amount: number) => amountInWords(dong(amount))

/** Reads the words back the way a person adds them up: by the largest unit first. Knows nothing of the writer. */
const readBack = (words: readonly string[]): number => {
  for (const [unit, size] of [
    ['tỷ', 1e9],
    ['triệu', 1e6],
    ['nghìn', 1e3],
    ['trăm', 100],
  ] as const) {
    const at = words.lastIndexOf(unit)
    if (at >= 0) return readBack(words.slice(0, at)) * size + readBack(words.slice(at + 1))
  }
  let value = 0
  for (const word of words) {
    if (word === 'mươi') value *= 10
    else value += SMALL[word] ?? Number.NaN
  }
  return value
}

const SMALL: Readonly<Record<string, number>> = {
  không: 0,
  linh: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

const withoutDong = (words: string) => words.replace(/ đồng$/, '').split(' ')

describe('amountInWords', () => {
  it.each([
    [0, 'không đồng'],
    [1, 'một đồng'],
    [4, 'bốn đồng'],
    [5, 'năm đồng'],
    [10, 'mười đồng'],
    [11, 'mười một đồng'],
    [14, 'mười bốn đồng'],
    [15, 'mười lăm đồng'],
    [20, 'hai mươi đồng'],
    [21, 'hai mươi mốt đồng'],
    [24, 'hai mươi tư đồng'],
    [25, 'hai mươi lăm đồng'],
    [101, 'một trăm linh một đồng'],
    [104, 'một trăm linh bốn đồng'],
    [105, 'một trăm linh năm đồng'],
    [110, 'một trăm mười đồng'],
    [555, 'năm trăm năm mươi lăm đồng'],
    [1_005, 'một nghìn không trăm linh năm đồng'],
    [8_000, 'tám nghìn đồng'],
    [100_000, 'một trăm nghìn đồng'],
    [200_000, 'hai trăm nghìn đồng'],
    [215_000, 'hai trăm mười lăm nghìn đồng'],
    [105_021, 'một trăm linh năm nghìn không trăm hai mươi mốt đồng'],
    [1_000_000, 'một triệu đồng'],
    [2_500_000, 'hai triệu năm trăm nghìn đồng'],
    [1_000_005, 'một triệu không trăm linh năm đồng'],
    [3_014_000, 'ba triệu không trăm mười bốn nghìn đồng'],
    [1_000_000_000, 'một tỷ đồng'],
    [21_000_000_000, 'hai mươi mốt tỷ đồng'],
    [5_005_000_000, 'năm tỷ không trăm linh năm triệu đồng'],
    [1_000_000_000_000, 'một nghìn tỷ đồng'],
    [-100_000, 'âm một trăm nghìn đồng'],
  ])('says %d', (amount, words) => {
    expect(inWords(amount)).toBe(words)
  })

  it('can be read back, for every amount below a hundred thousand', () => {
    const wrong: number[] = []
    for (let amount = 0; amount < 100_000; amount++) {
      if (readBack(withoutDong(inWords(amount))) !== amount) wrong.push(amount)
    }
    expect(wrong).toEqual([])
  })

  it('can be read back, for amounts of any size', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (amount) => {
        expect(readBack(withoutDong(inWords(amount)))).toBe(amount)
      }),
      { numRuns: 1000 },
    )
  })

  it('follows the sound changes: no "mươi một", no "mươi năm", no "mười tư", no "linh" without hundreds', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (amount) => {
        expect(inWords(amount)).not.toMatch(/mươi (một|năm|bốn)|mười (mốt|tư|năm)|(?<!trăm )linh|^không trăm/)
      }),
    )
  })
})
