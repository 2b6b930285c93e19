import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOrderRef, orderRef, orderRefIn } from './order-ref.ts'

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const chance = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('the code of an order', () => {
  test('holds by its check digit, and by no other', () => {
    fc.assert(
      fc.property(chance, fc.nat(10), fc.nat(30), (bytes, at, shift) => {
        const code = orderRef(bytes)
        expect(isOrderRef(code)).toBe(true)
        const place = 4 + at
        const other = digits[(digits.indexOf(code[place] ?? '') + 1 + shift) % 32] ?? ''
        expect(isOrderRef(code.slice(0, place) + other + code.slice(place + 1))).toBe(false)
      }),
    )
  })

  test('is found in whatever a bank makes of the words', () => {
    const between = fc.stringMatching(/^[ .\-,;/]{0,3}$/)
    // Without M, so that nothing before the code begins one.
    const around = fc.stringMatching(/^[a-ln-z0-9 .:]{0,30}$/)
    fc.assert(
      fc.property(chance, around, around, between, fc.boolean(), (bytes, before, after, gap, small) => {
        const code = orderRef(bytes)
        const written = [...code].join(gap)
        const words = `${before}${small ? written.toLowerCase() : written} ${after}`
        expect(orderRefIn(words)).toEqual({ ok: true, value: code })
      }),
    )
  })

  test('is not read into words without one, and two are none', () => {
    const [one, two] = [orderRef(new Uint8Array(10).fill(1)), orderRef(new Uint8Array(10).fill(2))]
    expect(orderRefIn('nop phi ly lich tu phap')).toEqual({ ok: false, error: 'none' })
    expect(orderRefIn('MCTP0000000000Z')).toEqual({ ok: false, error: 'none' })
    expect(orderRefIn(`${one} ${two}`)).toEqual({ ok: false, error: 'several' })
    expect(orderRefIn(`${one} ${one}`)).toEqual({ ok: true, value: one })
  })
})
