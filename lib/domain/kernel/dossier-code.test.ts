import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossierCode, parseDossierCode } from './dossier-code.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const unitCode = fc.constantFrom('000.00.06.H56', 'H20.04', 'H20', 'DEMO.STP.H20')
const receivedOn = fc.nat({ max: 36_524 }).map((days) => day('2000-01-01').add({ days }))
const ordinal = fc.integer({ min: 1, max: 9999 })

describe('dossierCode', () => {
  it('writes a code like the real ones', () => {
    expect(dossierCode({ unitCode: '000.00.06.H56', receivedOn: day('2023-10-27'), ordinal: 361 })).toBe(
      '000.00.06.H56-231027-0361',
    )
  })

  it.each([0, -1, 10_000, 1.5, Number.NaN])('refuses the ordinal %d', (wrong) => {
    expect(() => dossierCode({ unitCode: 'H20', receivedOn: day('2020-06-01'), ordinal: wrong })).toThrow(
      RangeError,
    )
  })

  it('refuses a malformed unit code and a year that two digits cannot tell', () => {
    for (const wrong of ['', 'h20', 'H20-04', 'H20..04', '.H20', 'A'.repeat(36)]) {
      expect(() => dossierCode({ unitCode: wrong, receivedOn: day('2020-06-01'), ordinal: 1 })).toThrow(
        RangeError,
      )
    }
    expect(() => dossierCode({ unitCode: 'H20', receivedOn: day('2100-01-01'), ordinal: 1 })).toThrow(
      RangeError,
    )
  })
})

describe('parseDossierCode', () => {
  it('reads back every code, in any case and with spaces and long dashes', () => {
    fc.assert(
      fc.property(unitCode, receivedOn, ordinal, (unit, received, number) => {
        const code = dossierCode({ unitCode: unit, receivedOn: received, ordinal: number })
        const sloppy = `  ${code.toLowerCase().replaceAll('-', ' – ')} `
        for (const typed of [code, sloppy]) {
          const parsed = parseDossierCode(typed)
          if (!parsed.ok) throw new Error(`not read: ${typed}`)
          expect(dossierCode(parsed.value)).toBe(code)
        }
      }),
    )
  })

  it.each([
    '',
    'H20-200601',
    'H20-200601-001',
    'H20-200601-00001',
    'H20-200601-0000',
    'H20-200230-0001',
    'H20-201301-0001',
    '-200601-0001',
    'H20/1-200601-0001',
    'H20-04-200601-0001',
    'TAM-ABCDEFGH',
  ])('refuses %j', (typed) => {
    expect(parseDossierCode(typed)).toEqual({ ok: false, error: 'notADossierCode' })
  })
})
