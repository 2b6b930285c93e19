import fc from 'fast-check'
import { expect, it } from 'vitest'
import { claimCode, formatClaimCode, parseClaimCode } from './claim-code.ts'

it('is read back however it is typed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 32 }), (bytes) => {
      const code = claimCode(bytes)
      const printed = formatClaimCode(code)
      for (const typed of [code, printed, ` ${printed.toLowerCase().replace('-', ' – ')} `])
        expect(parseClaimCode(typed)).toEqual({ ok: true, value: code })
    }),
  )
})

it('refuses what is no code', () => {
  for (const typed of ['', 'ABCDE', 'ABCDE-FGHJ0', 'ABCDE-FGHJKL'])
    expect(parseClaimCode(typed)).toEqual({ ok: false, error: 'notAClaimCode' })
  expect(() => claimCode(new Uint8Array(9))).toThrow(RangeError)
})
