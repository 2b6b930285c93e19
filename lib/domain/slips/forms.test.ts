import { describe, expect, it } from 'vitest'
import { bookOf, slipNumber, usualSymbol } from './books.ts'
import { type FormKind, legalForm, type SlipSet } from './forms.ts'

/** As the circulars list them: TT 01/2018/TT-VPCP Đ.9, TT 03/2025/TT-VPCP Phụ lục I. */
const listed: readonly (readonly [FormKind, string | null, string])[] = [
  ['receipt', '01', '01'],
  ['supplement', '02', '02'],
  ['refusal', '03', '03'],
  ['apology', '04', '04'],
  ['stopNotice', null, '05'],
  ['controlSlip', '05', '06'],
  ['fileLedger', '06', '07'],
]

describe('the forms of the circulars', () => {
  it.each(listed)('%s is form %s of 2018 and %s of 2025', (kind, in2018, in2025) => {
    const numberIn = (set: SlipSet) => legalForm(kind, set).form?.number ?? null
    expect(numberIn('2018')).toBe(in2018 && `Mẫu số ${in2018}`)
    expect(numberIn('2025')).toBe(`Mẫu số ${in2025}`)
  })

  it('name the circular that they stand in', () => {
    expect(legalForm('receipt', '2018').form?.issuedWith).toContain('01/2018/TT-VPCP')
    expect(legalForm('receipt', '2025').form?.issuedWith).toContain('03/2025/TT-VPCP')
  })
})

describe('the books of numbers', () => {
  it('never give two papers of a unit the same number and sign', () => {
    const signs = Object.values(usualSymbol)
    expect(new Set(signs).size).toBe(signs.length)
    expect(bookOf.receipt).toBe(bookOf.refusal)
  })

  it('write a number with its sign, below ten with a zero in front', () => {
    expect(slipNumber(7, 'PXL')).toBe('07/PXL')
    expect(slipNumber(112, 'BPTNTKQ')).toBe('112/BPTNTKQ')
  })
})
