import { describe, expect, it } from 'vitest'
import { feeFor, feeOf } from './fee.ts'
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
    expect(feeFor(testProcedure, { copies: 3 }).total).toBe(24_000)
  })

  it('that does not add up is never charged', () => {
    const right = feeOf([{ label: 'Phí', amount: 8_000 }])
    const wrong: Procedure = { ...testProcedure, fee: () => ({ ...right, total: feeOf([]).total }) }
    expect(() => feeFor(wrong, {})).toThrow(/not the sum of its lines/)
  })
})
