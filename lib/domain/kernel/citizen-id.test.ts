import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROVINCES_OF_BIRTH_REGISTRATION } from './birth-provinces.ts'
import { citizenIdWarnings, parseCitizenId, readCitizenId } from './citizen-id.ts'

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })

describe('parseCitizenId', () => {
  it('takes 12 digits, with or without spaces between them', () => {
    expect(parseCitizenId('087084001234')).toEqual({ ok: true, value: '087084001234' })
    expect(parseCitizenId(' 087 084 001 234 ')).toEqual({ ok: true, value: '087084001234' })
  })

  it.each(['08708400123', '0870840012345', '08708400123a', '٠٨٧٠٨٤٠٠١٢٣٤', '341234567'])(
    'refuses %s',
    (typed) => {
      expect(parseCitizenId(typed)).toEqual({ ok: false, error: 'notTwelveDigits' })
    },
  )

  it('tells an empty field from a wrong one', () => {
    expect(parseCitizenId('  ')).toEqual({ ok: false, error: 'empty' })
  })
})

describe('readCitizenId', () => {
  it('reads province, sex and year of birth', () => {
    expect(readCitizenId('087084001234')).toEqual({
      provinceCode: '087',
      province: 'Đồng Tháp',
      sex: 'male',
      birthYear: 1984,
    })
    expect(readCitizenId('001305009876')).toEqual({
      provinceCode: '001',
      province: 'Hà Nội',
      sex: 'female',
      birthYear: 2005,
    })
    expect(readCitizenId('999499000000')).toEqual({ provinceCode: '999', sex: 'male', birthYear: 2199 })
  })

  it('knows the 63 provinces of the circular', () => {
    expect(Object.keys(PROVINCES_OF_BIRTH_REGISTRATION)).toHaveLength(63)
    expect(new Set(Object.values(PROVINCES_OF_BIRTH_REGISTRATION)).size).toBe(63)
    expect(Object.keys(PROVINCES_OF_BIRTH_REGISTRATION).every((code) => /^0\d\d$/.test(code))).toBe(true)
  })

  it('refuses what is not 12 digits', () => {
    expect(() => readCitizenId('08708400123')).toThrow(RangeError)
  })
})

describe('citizenIdWarnings', () => {
  const id = '087084001234'

  it('is silent when everything agrees or nothing else is known', () => {
    expect(citizenIdWarnings({ id, sex: 'male', birthDate: '1984-05-06' })).toEqual([])
    expect(citizenIdWarnings({ id })).toEqual([])
    expect(citizenIdWarnings({ id: '341234567', sex: 'female', birthDate: '1990-01-01' })).toEqual([])
  })

  it('names each disagreement', () => {
    expect(citizenIdWarnings({ id, sex: 'female' })).toEqual(['sexMismatch'])
    expect(citizenIdWarnings({ id, birthDate: '1985-05-06' })).toEqual(['birthYearMismatch'])
    expect(citizenIdWarnings({ id: '003284001234', sex: 'male', birthDate: '1984-05-06' })).toEqual([
      'provinceUnknown',
      'birthYearMismatch',
    ])
  })

  it('tells 1905 from 2005', () => {
    expect(citizenIdWarnings({ id: '087205001234', birthDate: '2005-01-01' })).toEqual([])
    expect(citizenIdWarnings({ id: '087205001234', birthDate: '1905-01-01' })).toEqual(['birthYearMismatch'])
  })

  it('never doubts a number made from the very facts declared', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(PROVINCES_OF_BIRTH_REGISTRATION)),
        fc.constantFrom('male' as const, 'female' as const),
        fc.integer({ min: 1900, max: 2399 }),
        digits(6),
        (province, sex, year, random) => {
          const century = Math.floor((year - 1900) / 100) * 2 + (sex === 'female' ? 1 : 0)
          const made = `${province}${century}${String(year % 100).padStart(2, '0')}${random}`
          expect(citizenIdWarnings({ id: made, sex, birthDate: `${year}-02-01` })).toEqual([])
        },
      ),
    )
  })
})
