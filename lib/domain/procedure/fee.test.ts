import { describe, expect, it } from 'vitest'
import { feeFor, feeOf, feeTableWith, publishedAmounts } from './fee.ts'
import type { Procedure } from './procedure.ts'
import { testProcedure } from './test-procedure.ts'

describe('a fee', () => {
  it('is the sum of its lines, of which those of nothing are left out', () => {
    expect(
      feeOf([
        { label: 'Phí', amount: 200_000 },
        { label: 'Phiếu thêm', amount: 0 },
      ]),
    ).toEqual({ total: 200_000, lines: [{ label: 'Phí', amount: 200_000 }] })
  })

  it('of nothing still says what is free, and why', () => {
    expect(feeOf([{ label: 'Miễn phí', amount: 0 }], { ground: 'Trẻ em' })).toEqual({
      total: 0,
      lines: [{ label: 'Miễn phí', amount: 0 }],
      exemption: { ground: 'Trẻ em' },
    })
  })

  it('is counted in whole đồng', () => {
    expect(() => feeOf([{ label: 'Phí', amount: 0.5 }])).toThrow(RangeError)
  })

  it('is asked of the procedure', () => {
    expect(feeFor(testProcedure, { copies: 3 }, publishedAmounts).total).toBe(24_000)
  })

  it('follows the amounts decided since', () => {
    const amounts = new Map([['Mỗi bản', 10_000]])
    expect(feeFor(testProcedure, { copies: 3 }, amounts).total).toBe(30_000)
    expect(feeTableWith(testProcedure, amounts)).toEqual([
      { label: 'Mỗi bản', amount: 10_000, ref: 'Thông tư thử' },
    ])
  })

  it('is not charged while an amount is decided for a line that the table does not have', () => {
    const amounts = new Map([['Mỗi bản sao', 10_000]])
    expect(() => feeFor(testProcedure, { copies: 3 }, amounts)).toThrow(/Mỗi bản sao/)
  })

  it('is not charged by a rule that asks for a line which the table does not have', () => {
    const wrong: Procedure = { ...testProcedure, feeTable: [] }
    expect(() => feeFor(wrong, { copies: 1 }, publishedAmounts)).toThrow(/Mỗi bản/)
  })

  it('never charges what the law makes free', () => {
    const free: Procedure = { ...testProcedure, feeTable: [{ label: 'Mỗi bản', amount: 0, ref: '' }] }
    expect(() => feeFor(free, { copies: 1 }, new Map([['Mỗi bản', 1_000]]))).toThrow(/free/)
  })

  it('that does not add up is never charged', () => {
    const right = feeOf([{ label: 'Phí', amount: 8_000 }])
    const wrong: Procedure = { ...testProcedure, fee: () => ({ ...right, total: feeOf([]).total }) }
    expect(() => feeFor(wrong, {}, publishedAmounts)).toThrow(/not the sum of its lines/)
  })
})
