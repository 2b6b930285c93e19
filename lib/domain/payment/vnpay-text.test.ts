import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dong } from '../kernel/money.ts'
import {
  amountOfVnpay,
  canonicalQuery,
  instantOfVnpay,
  parametersIn,
  vnpayAmount,
  vnpayTime,
} from './vnpay-text.ts'

const parameters = fc.dictionary(
  fc.stringMatching(/^vnp_[A-Za-z]{1,12}$/).filter((name) => !name.startsWith('vnp_SecureHash')),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
)

describe('what VNPay signs', () => {
  test('is sorted and encoded as a form, with + for a space', () => {
    expect(
      canonicalQuery({
        vnp_TxnRef: '166117',
        vnp_OrderInfo: 'Thanh toan don hang thoi gian: 2023-12-07 17:00:44',
        vnp_Amount: '1000000',
        vnp_SecureHash: 'f00d',
        vnp_BankTranNo: '',
        other: 'x',
      }),
    ).toBe(
      'vnp_Amount=1000000&vnp_OrderInfo=Thanh+toan+don+hang+thoi+gian%3A+2023-12-07+17%3A00%3A44&vnp_TxnRef=166117',
    )
    expect(canonicalQuery({ vnp_x: "~!*'()-_." })).toBe('vnp_x=%7E%21%2A%27%28%29-_.')
  })

  test('comes back as it was', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        expect(parametersIn(canonicalQuery(given))).toEqual({ ok: true, value: { ...given } })
      }),
    )
  })

  test('is refused where a parameter stands twice', () => {
    expect(parametersIn('vnp_Amount=100&vnp_Amount=200')).toEqual({ ok: false, error: 'twice' })
    expect(parametersIn('vnp_Amount=100&vnp%5FAmount=200')).toEqual({ ok: false, error: 'twice' })
  })
})

describe('amounts', () => {
  test('are hundredths there and đồng here', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (amount) => {
        expect(amountOfVnpay(vnpayAmount(dong(amount)))).toEqual({ ok: true, value: amount })
      }),
    )
  })

  test.each([undefined, '', '0', '00', '50', '20000001', '-20000', '2e5', '+20000', ' 20000', '20000.00'])(
    '%s is none',
    (text) => expect(amountOfVnpay(text).ok).toBe(false),
  )
})

test('an instant is written by the clock of Việt Nam and read again', () => {
  const at = Temporal.Instant.from('2026-11-28T18:30:15Z')
  expect(vnpayTime(at)).toBe('20261129013015')
  expect(instantOfVnpay('20261129013015')?.equals(at)).toBe(true)
  for (const wrong of ['20261329013015', '2026112901301', 'x', undefined])
    expect(instantOfVnpay(wrong), wrong).toBeNull()
})
