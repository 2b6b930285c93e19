import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseProvisionalNumber, provisionalNumber } from './provisional-number.ts'

describe('provisionalNumber', () => {
  it('is made from the bytes given and from nothing else', () => {
    expect(provisionalNumber(Uint8Array.of(0, 1, 7, 8, 23, 24, 31, 32))).toBe('TAM-ABHJZ29A')
  })

  it('never holds a sign that could be another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 16 }), (bytes) => {
        expect(provisionalNumber(bytes)).toMatch(/^TAM-[A-Z2-9]{8}$/)
        expect(provisionalNumber(bytes).slice(4)).not.toMatch(/[01OI]/)
      }),
    )
  })

  it('draws every sign equally often', () => {
    const drawn = Array.from({ length: 256 }, (_, byte) => provisionalNumber(new Uint8Array(8).fill(byte)))
    const often = Map.groupBy(drawn, (number) => number)
    expect(often.size).toBe(32)
    expect([...often.values()].every((numbers) => numbers.length === 8)).toBe(true)
  })

  it('refuses too few bytes', () => {
    expect(() => provisionalNumber(new Uint8Array(7))).toThrow(RangeError)
  })
})

describe('parseProvisionalNumber', () => {
  it('reads back every number, in any case and with spaces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        const number = provisionalNumber(bytes)
        const sloppy = ` ${number.slice(0, 8).toLowerCase()} ${number.slice(8)} `
        expect(parseProvisionalNumber(number)).toEqual({ ok: true, value: number })
        expect(parseProvisionalNumber(sloppy)).toEqual({ ok: true, value: number })
        expect(parseProvisionalNumber(number.replace('-', ''))).toEqual({ ok: true, value: number })
      }),
    )
  })

  it.each(['', 'TAM-', 'TAM-ABCDEFG', 'TAM-ABCDEFGHJ', 'TAM-ABCDEFG0', 'ABCDEFGH', 'H20-200601-0001'])(
    'refuses %j',
    (typed) => {
      expect(parseProvisionalNumber(typed)).toEqual({ ok: false, error: 'notAProvisionalNumber' })
    },
  )
})
