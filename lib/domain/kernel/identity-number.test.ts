import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskId, parseOldIdNumber, parsePassportNumber } from './identity-number.ts'

describe('parseOldIdNumber', () => {
  it('takes 9 digits and nothing else', () => {
    expect(parseOldIdNumber(' 341 234 567')).toEqual({ ok: true, value: '341234567' })
    expect(parseOldIdNumber('')).toEqual({ ok: false, error: 'empty' })
    for (const typed of ['34123456', '3412345678', 'B41234567', '087084001234']) {
      expect(parseOldIdNumber(typed)).toEqual({ ok: false, error: 'notNineDigits' })
    }
  })
})

describe('parsePassportNumber', () => {
  it('wants a letter and seven digits on a Vietnamese passport', () => {
    expect(parsePassportNumber('b 1234567', 'vietnam')).toEqual({ ok: true, value: 'B1234567' })
    for (const typed of ['12345678', 'BB123456', 'B123456', 'B12345678', 'Đ1234567']) {
      expect(parsePassportNumber(typed, 'vietnam')).toEqual({ ok: false, error: 'notAPassportNumber' })
    }
  })

  it('leaves other countries their own shapes', () => {
    expect(parsePassportNumber('x0y1z', 'abroad')).toEqual({ ok: true, value: 'X0Y1Z' })
    expect(parsePassportNumber('', 'abroad')).toEqual({ ok: false, error: 'empty' })
    for (const typed of ['1234', '1234567890123456', 'AB/12345']) {
      expect(parsePassportNumber(typed, 'abroad')).toEqual({ ok: false, error: 'notAPassportNumber' })
    }
  })
})

describe('maskId', () => {
  it('shows the last digits only', () => {
    expect(maskId('087084001234')).toBe('••••••••1234')
    expect(maskId('341234567')).toBe('••••••567')
    expect(maskId('B1234567')).toBe('•••••567')
  })

  it('keeps the length and never shows more than four characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{0,15}$/), (id) => {
        const masked = maskId(id)
        expect(masked).toHaveLength(id.length)
        expect(masked.replaceAll('•', '').length).toBeLessThanOrEqual(4)
        expect(id.length > 0 ? masked.startsWith('•') : masked === '').toBe(true)
      }),
    )
  })
})
