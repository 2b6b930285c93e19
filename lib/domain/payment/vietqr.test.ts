import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dong } from '../kernel/money.ts'
import { crc16 } from './crc16.ts'
import { readVietQr, vietQr } from './vietqr.ts'

const transfer = fc.record(
  {
    bin: fc.stringMatching(/^\d{6}$/),
    account: fc.stringMatching(/^[0-9A-Z]{1,19}$/),
    amount: fc.integer({ min: 1, max: 9_999_999_999_999 }).map(dong),
    content: fc.stringMatching(/^[0-9A-Z][0-9A-Za-z ]{0,24}$/),
  },
  { requiredKeys: ['bin', 'account'] },
)

describe('VietQR', () => {
  test('the code that NAPAS publishes for account 0011012345678 at Vietcombank', () => {
    expect(vietQr({ bin: '970403', account: '0011012345678' })).toBe(
      '00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F',
    )
  })

  test('the check value of CRC-16/CCITT-FALSE', () => expect(crc16('123456789')).toBe('29B1'))

  test('what is written is read', () => {
    fc.assert(
      fc.property(transfer, (given) => {
        expect(readVietQr(vietQr(given))).toEqual({ ok: true, value: { ...given } })
      }),
    )
  })

  test('one wrong character anywhere is noticed', () => {
    fc.assert(
      fc.property(transfer, fc.nat(), fc.integer({ min: 0x20, max: 0x7e }), (given, place, sign) => {
        const code = vietQr(given)
        const at = place % code.length
        const wrong = code.slice(0, at) + String.fromCharCode(sign) + code.slice(at + 1)
        fc.pre(wrong !== code)
        expect(readVietQr(wrong).ok).toBe(false)
      }),
    )
  })

  test('no text makes the reader fail', () => {
    fc.assert(fc.property(fc.string({ maxLength: 600 }), (text) => void readVietQr(text)))
  })

  test.each([
    ['another currency', '5303704', '5303840', 'notDong'],
    ['another service', 'A000000727', 'A000000728', 'notVietQr'],
    ['a card', 'QRIBFTTA', 'QRIBFTTC', 'notVietQr'],
  ])('%s is refused', (_, was, is, error) => {
    const body = vietQr({ bin: '970403', account: '0011012345678', amount: dong(200_000) })
      .slice(0, -4)
      .replace(was, is)
    expect(readVietQr(body + crc16(body))).toEqual({ ok: false, error })
  })

  test.each([
    { bin: '97040', account: '1' },
    { bin: '970403', account: '' },
    { bin: '970403', account: '1', amount: dong(0) },
    { bin: '970403', account: '1', content: 'có dấu' },
    { bin: '970403', account: '1', content: 'x'.repeat(26) },
  ])('what does not fit is not written: %o', (given) => {
    expect(() => vietQr(given)).toThrow(RangeError)
  })
})
