import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTelephone, isMobile, parseTelephone } from './telephone.ts'

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const mobile = fc
  .tuple(fc.constantFrom('3', '5', '7', '8', '9'), digits(8))
  .map(([first, rest]) => `0${first}${rest}`)
const landline = digits(9).map((rest) => `02${rest}`)

describe('parseTelephone', () => {
  it.each([
    ['0912345678', '+84912345678'],
    ['0912 345 678', '+84912345678'],
    ['0912.345.678', '+84912345678'],
    ['+84912345678', '+84912345678'],
    ['+84 (0) 912-345-678', '+84912345678'],
    ['84 912 345 678', '+84912345678'],
    ['0084912345678', '+84912345678'],
    ['0843456789', '+84843456789'],
    ['(0277) 385 1234', '+842773851234'],
    ['024 3936 1234', '+842439361234'],
  ])('reads %s', (typed, e164) => {
    expect(parseTelephone(typed)).toEqual({ ok: true, value: e164 })
  })

  it.each([
    '091234567',
    '09123456789',
    '0123456789',
    '0612345678',
    '0277385123',
    '+1 212 555 0100',
    '0912a45678',
    '0912345678 máy lẻ 2',
    '++84912345678',
    '843456789',
  ])('refuses %s', (typed) => {
    expect(parseTelephone(typed)).toEqual({ ok: false, error: 'format' })
  })

  it('tells an empty field from a wrong one', () => {
    expect(parseTelephone(' ')).toEqual({ ok: false, error: 'empty' })
  })

  it('reads every number the same in each way of writing it', () => {
    fc.assert(
      fc.property(fc.oneof(mobile, landline), (national) => {
        const e164 = `+84${national.slice(1)}`
        const spaced = national.replace(/(\d{3})/g, '$1 ')
        for (const typed of [
          national,
          spaced,
          e164,
          e164.slice(1),
          `+84${national}`,
          formatTelephone(e164),
        ]) {
          expect(parseTelephone(typed)).toEqual({ ok: true, value: e164 })
        }
      }),
    )
  })
})

describe('formatTelephone', () => {
  it('groups as people read them out', () => {
    expect(formatTelephone('+84912345678')).toBe('0912 345 678')
    expect(formatTelephone('+842773851234')).toBe('0277 385 1234')
    expect(formatTelephone('+842439361234')).toBe('024 3936 1234')
    expect(formatTelephone('+842838291234')).toBe('028 3829 1234')
    expect(formatTelephone('+12125550100')).toBe('+12125550100')
  })
})

describe('isMobile', () => {
  it('tells mobile numbers from landlines', () => {
    expect(isMobile('+84912345678')).toBe(true)
    expect(isMobile('+842773851234')).toBe(false)
  })
})
