import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readItemNumber, s10CheckDigit, s10Number } from './s10.ts'

const serials = fc.integer({ min: 0, max: 99_999_999 })
const services = fc.stringMatching(/^[A-Z]{2}$/)

describe('the check digit of S10', () => {
  test('is 9 for 47312482, the vector of the standard', () => {
    expect(s10CheckDigit('47312482')).toBe('9')
    expect(s10Number('RR', 47312482)).toBe('RR473124829VN')
  })

  test('is 0 where the remainder gives ten, and 5 where it gives eleven', () => {
    // 8·1 + 7·2 = 22, remainder 0; 8·1 + 4·1 = 12, remainder 1.
    expect(s10CheckDigit('10000002')).toBe('5')
    expect(s10CheckDigit('10100000')).toBe('0')
  })

  test('finds every single mistyped digit, and every two neighbours that were swapped, unless ten and eleven meet', () => {
    fc.assert(
      fc.property(serials, fc.nat({ max: 7 }), fc.integer({ min: 1, max: 9 }), (serial, place, more) => {
        const digits = String(serial).padStart(8, '0')
        const other = (Number(digits[place]) + more) % 10
        const mistyped = digits.slice(0, place) + other + digits.slice(place + 1)
        // 0 and 5 each stand for two remainders: what meets there, no reader can tell apart.
        const shared = ['0', '5']
        const [right, wrong] = [s10CheckDigit(digits), s10CheckDigit(mistyped)]
        expect(right !== wrong || shared.includes(right)).toBe(true)
      }),
    )
  })

  test('is asked of eight digits only', () => {
    for (const serial of ['', '1234567', '123456789', '1234567a', '-1234567'])
      expect(() => s10CheckDigit(serial)).toThrow(RangeError)
    expect(() => s10Number('rr', 1)).toThrow(RangeError)
    expect(() => s10Number('RR', 100_000_000)).toThrow(RangeError)
  })
})

describe('a number as typed or scanned', () => {
  test('is read as it was made, whatever stands between and in any case', () => {
    fc.assert(
      fc.property(services, serials, (service, serial) => {
        const number = s10Number(service, serial)
        const typed = ` ${number.slice(0, 2).toLowerCase()} ${number.slice(2, 6)}-${number.slice(6)}\n`
        expect(readItemNumber(typed)).toEqual({ ok: true, value: { number, kind: 's10' } })
      }),
    )
  })

  test('with a wrong check digit is taken and said to be doubtful', () => {
    expect(readItemNumber('RR473124828VN')).toEqual({
      ok: true,
      value: { number: 'RR473124828VN', kind: 'wrongCheckDigit' },
    })
  })

  test('of a carrier of its own is taken as it is', () => {
    expect(readItemNumber('bccs 0012 3456')).toEqual({
      ok: true,
      value: { number: 'BCCS00123456', kind: 'own' },
    })
  })

  test('is refused when it cannot be one', () => {
    for (const typed of ['', 'abc', 'số 12345678', '<script>', 'x'.repeat(31)])
      expect(readItemNumber(typed)).toEqual({ ok: false, error: 'notAnItemNumber' })
  })
})
