import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dong, formatMoney, parseMoney, sumOf } from './money.ts'

describe('dong', () => {
  it('holds whole numbers only', () => {
    expect(dong(200_000)).toBe(200_000)
    expect(Object.is(dong(-0), 0)).toBe(true)
    for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => dong(wrong)).toThrow(RangeError)
    }
  })

  it('adds up, and refuses a sum that a double does not hold', () => {
    expect(sumOf([])).toBe(0)
    expect(sumOf([dong(200_000), dong(5_000), dong(-100_000)])).toBe(105_000)
    expect(() => sumOf([dong(Number.MAX_SAFE_INTEGER), dong(1)])).toThrow(RangeError)
  })
})

describe('formatMoney', () => {
  it.each([
    [0, '0 đ'],
    [500, '500 đ'],
    [8_000, '8.000 đ'],
    [200_000, '200.000 đ'],
    [3_000_000, '3.000.000 đ'],
    [-100_000, '−100.000 đ'],
  ])('writes %d as %s', (amount, text) => {
    expect(formatMoney(dong(amount))).toBe(text)
  })
})

describe('parseMoney', () => {
  it.each([
    ['200.000', 200_000],
    ['200000', 200_000],
    ['200 000', 200_000],
    ['200.000đ', 200_000],
    ['200.000 đồng', 200_000],
    [' 3.000.000 VNĐ ', 3_000_000],
    ['0', 0],
  ])('reads %j', (typed, amount) => {
    expect(parseMoney(typed)).toEqual({ ok: true, value: amount })
  })

  it.each([
    ['', 'empty'],
    ['đồng', 'empty'],
    ['200,000', 'format'],
    ['20.00', 'format'],
    ['2000.000', 'format'],
    ['-5.000', 'format'],
    ['1e6', 'format'],
    ['hai trăm nghìn', 'format'],
    ['1234567890123456', 'format'],
  ])('answers %j with %s', (typed, error) => {
    expect(parseMoney(typed)).toEqual({ ok: false, error })
  })

  it('answers a hostile text at once', () => {
    const started = performance.now()
    expect(parseMoney(`1${' '.repeat(200_000)}x`).ok).toBe(false)
    expect(performance.now() - started).toBeLessThan(500)
  })

  it('reads back what formatMoney writes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999_999 }), (amount) => {
        expect(parseMoney(formatMoney(dong(amount)))).toEqual({ ok: true, value: amount })
      }),
    )
  })
})
