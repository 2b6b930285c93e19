import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { codeOfStep, enrolmentUri, inBase32, newSecret, stepAt, stepOfCode } from './totp.ts'

const secret = new TextEncoder().encode('12345678901234567890')

// RFC 6238, appendix B (SHA-1), the last six of its eight digits; RFC 4226, appendix D.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %i the code is %s', (seconds, code) => {
  const at = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
  expect(codeOfStep(secret, stepAt(at))).toBe(code)
  expect(stepOfCode(secret, code, { at, after: 0 })).toBe(stepAt(at))
})

test.each([
  '755224',
  '287082',
  '359152',
  '969429',
  '338314',
  '254676',
  '287922',
  '162583',
  '399871',
  '520489',
])('the codes of the counters from 0 on are those of RFC 4226: %s', (code) => {
  const all = Array.from({ length: 10 }, (_, step) => codeOfStep(secret, step))
  expect(all).toContain(code)
})

test('a secret is written as RFC 4648 does', () => {
  expect(inBase32(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(inBase32(new TextEncoder().encode('foobar'))).toBe('MZXW6YTBOI')
  expect(newSecret()).toHaveLength(20)
  expect(enrolmentUri(secret, { issuer: 'Một Cửa', account: 'a@b.vn' })).toContain(
    'otpauth://totp/M%E1%BB%99t%20C%E1%BB%ADa%3Aa%40b.vn?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&',
  )
})

describe('a code', () => {
  const at = Temporal.Instant.from('2020-08-17T02:00:10Z')
  const now = stepAt(at)

  it('is taken one step early or late, and no more', () => {
    const taken = [-2, -1, 0, 1, 2].map((off) =>
      stepOfCode(secret, codeOfStep(secret, now + off), { at, after: 0 }),
    )
    expect(taken).toEqual([undefined, now - 1, now, now + 1, undefined])
  })

  it('is not taken again, nor one from before the last', () => {
    expect(stepOfCode(secret, codeOfStep(secret, now), { at, after: now })).toBeUndefined()
    expect(stepOfCode(secret, codeOfStep(secret, now - 1), { at, after: now })).toBeUndefined()
    expect(stepOfCode(secret, codeOfStep(secret, now + 1), { at, after: now })).toBe(now + 1)
  })

  it('may be typed with a space, and is six digits', () => {
    const code = codeOfStep(secret, now)
    expect(stepOfCode(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, { at, after: 0 })).toBe(now)
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (typed) => {
        fc.pre(!/^\d{6}$/.test(typed.replace(/\s/gu, '')))
        expect(stepOfCode(secret, typed, { at, after: 0 })).toBeUndefined()
      }),
    )
  })
})
