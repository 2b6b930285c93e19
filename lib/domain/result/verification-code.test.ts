import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  codeBytes,
  formatVerificationCode,
  parseVerificationCode,
  verificationCode,
} from './verification-code.ts'

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const codes = fc.uint8Array({ minLength: codeBytes, maxLength: codeBytes }).map(verificationCode)

test('a code holds 115 random bits in six groups', () => {
  const code = verificationCode(new Uint8Array(codeBytes).map((_, index) => index))
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{24}$/)
  expect(formatVerificationCode(code)).toMatch(/^(?:[A-HJ-NP-Z2-9]{4}-){5}[A-HJ-NP-Z2-9]{4}$/)
  expect(() => verificationCode(new Uint8Array(codeBytes - 1))).toThrow(RangeError)
})

describe('what people type', () => {
  it('is read in any case, with spaces and hyphens anywhere', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const typed = ` ${formatVerificationCode(code).toLowerCase().replaceAll('-', ' – ')} `
        expect(parseVerificationCode(typed)).toEqual({ ok: true, value: code })
      }),
    )
  })

  it('with one wrong sign is no code', () => {
    fc.assert(
      fc.property(codes, fc.nat(23), fc.constantFrom(...alphabet), (code, at, sign) => {
        fc.pre(code[at] !== sign)
        const typed = code.slice(0, at) + sign + code.slice(at + 1)
        expect(parseVerificationCode(typed)).toEqual({ ok: false, error: 'notACode' })
      }),
      { numRuns: 2_000 },
    )
  })

  it('with two signs that changed places is no code', () => {
    fc.assert(
      fc.property(codes, fc.nat(23), fc.nat(23), (code, one, other) => {
        fc.pre(code[one] !== code[other])
        const signs = [...code]
        signs[one] = code[other] ?? ''
        signs[other] = code[one] ?? ''
        expect(parseVerificationCode(signs.join('')).ok).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is otherwise no code, whatever it is', () => {
    for (const typed of ['', 'ABCD', '<script>', 'ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2', '\0'.repeat(24)])
      expect(parseVerificationCode(typed)).toEqual({ ok: false, error: 'notACode' })
  })
})
