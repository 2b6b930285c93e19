import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, test } from 'vitest'
import { dong } from '#lib/domain/kernel/money.ts'
import { openVnpay } from './vnpay.ts'

// Made by `echo -n MCTP123456789AB | tests/faults/vnpay_signatures.py --vectors`, with Python's HMAC and URL encoding.
const vector = {
  secret: 'VECTORSECRETVECTORSECRETVECTORSE',
  query:
    'vnp_Amount=20000000&vnp_BankCode=NCB&vnp_BankTranNo=VNP14000001&vnp_CardType=ATM&vnp_OrderInfo=Nop+phi+ho+so+MCTP0123456789G%3A+%7E100%25&vnp_PayDate=20261129093015&vnp_ResponseCode=00&vnp_TmnCode=VECTOR01&vnp_TransactionNo=14000001&vnp_TransactionStatus=00&vnp_TxnRef=MCTP123456789AB',
  signature:
    'a6b951961bdf6692810d4b728582e1656e87b80fc886391881fbea504d556686aefe39541466e1aec4aedbaa7a47411e53ac6e10358f86899354b1e388761cb6',
  pipesSignature:
    '6d6fcf124cc38ed6f7fec4c5a3d8251982205411c1472729d563672f4b6d332397543e102916c0cb4d97e57ecf7b711f47258e06c4c835ac70904fbff4bf9d55',
}
const queryAnswer = {
  vnp_ResponseId: 'r1',
  vnp_Command: 'querydr',
  vnp_ResponseCode: '00',
  vnp_Message: 'QueryDR Success',
  vnp_TmnCode: 'VECTOR01',
  vnp_TxnRef: 'MCTP123456789AB',
  vnp_Amount: '20000000',
  vnp_BankCode: 'NCB',
  vnp_PayDate: '20261129093015',
  vnp_TransactionNo: '14000001',
  vnp_TransactionType: '01',
  vnp_TransactionStatus: '00',
  vnp_OrderInfo: 'Nop phi ho so',
}

let answer: object = {}
const bank = createServer((_, response) => response.end(JSON.stringify(answer))).listen(0, '127.0.0.1')
await once(bank, 'listening')
afterAll(() => void bank.close())

const vnpay = openVnpay({
  VNPAY_TMN_CODE: 'VECTOR01',
  VNPAY_HASH_SECRET: vector.secret,
  VNPAY_PAY_URL: 'https://bank.example/vpcpay.html',
  VNPAY_API_URL: `http://127.0.0.1:${(bank.address() as AddressInfo).port}/`,
})
if (!vnpay) throw new Error('the settings are whole')

const now = Temporal.Instant.from('2026-11-29T02:30:15Z')
const order = { orderRef: 'MCTP123456789AB', amount: dong(200_000), createdAt: now }
const whole = `${vector.query}&vnp_SecureHash=${vector.signature}`

test('there is no VNPay without all of its settings', () => {
  expect(openVnpay({ VNPAY_TMN_CODE: 'X' })).toBeNull()
})

describe('a notification', () => {
  const word = {
    ...{ orderRef: 'MCTP123456789AB', amount: 200_000, succeeded: true, transaction: '14000001' },
    paidAt: now,
  }

  test('signed elsewhere is read, in whatever order its parameters come and whatever stands beside them', () => {
    expect(vnpay.read(whole)).toEqual({ ok: true, value: word })
    const turned = whole.split('&').reverse().join('&')
    expect(vnpay.read(`utm=x&${turned}&vnp_SecureHashType=SHA512`)).toEqual({ ok: true, value: word })
  })

  test.each([
    ['another amount', whole.replace('20000000', '30000000')],
    ['another order', whole.replace('MCTP123456789AB', 'MCTP000000000AA')],
    ['no signature', vector.query],
    ['an empty signature', `${vector.query}&vnp_SecureHash=`],
    ['half a signature', whole.slice(0, -64)],
    ['a parameter twice', `${whole}&vnp_Amount=20000000`],
    ['a parameter more', `${whole}&vnp_CurrCode=VND`],
    ['nothing', ''],
  ])('with %s is not believed', (_, query) => {
    expect(vnpay.read(query)).toEqual({ ok: false, error: 'signature' })
  })
})

test('the address of the bank is signed so that the bank would believe it', () => {
  const address = vnpay.payAddress({
    ...order,
    expiresAt: now.add({ minutes: 15 }),
    returnUrl: 'https://motcua.example.vn/ho-so/1/thanh-toan/ket-qua',
    ip: '127.0.0.1',
    english: false,
  })
  const url = new URL(address)
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    vnp_Version: '2.1.0',
    vnp_Command: 'pay',
    vnp_Amount: '20000000',
    vnp_CurrCode: 'VND',
    vnp_TxnRef: 'MCTP123456789AB',
    vnp_CreateDate: '20261129093015',
    vnp_ExpireDate: '20261129094515',
  })
  // Read back by its own rule it lacks only what a notification would have.
  expect(vnpay.read(url.search.slice(1))).toMatchObject({ ok: true, value: { succeeded: false } })
})

describe('asking the bank', () => {
  test('believes an answer whose checksum was made elsewhere', async () => {
    answer = { ...queryAnswer, vnp_SecureHash: vector.pipesSignature }
    expect(await vnpay.ask(order, 'r1', now)).toMatchObject({
      kind: 'said',
      word: { orderRef: order.orderRef, amount: 200_000, succeeded: true, transaction: '14000001' },
    })
  })

  test.each([
    ['without a signature', queryAnswer],
    [
      'with one value changed',
      { ...queryAnswer, vnp_Amount: '30000000', vnp_SecureHash: vector.pipesSignature },
    ],
    ['with a signature that is null', { ...queryAnswer, vnp_SecureHash: null }],
    ['that is no document', []],
  ])('refuses an answer %s', async (_, given) => {
    answer = given
    await expect(vnpay.ask(order, 'r1', now)).rejects.toThrow()
    await expect(
      vnpay.payBack({ ...order, transaction: '1', back: order.amount, requestId: 'r', by: 'desk' }, now),
    ).rejects.toThrow()
  })
})
