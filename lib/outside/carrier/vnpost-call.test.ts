import { describe, expect, test } from 'vitest'
import { readVnpostCall, signVnpostCall } from './vnpost-call.ts'

const secret = 'a secret between the carrier and the office'
const now = Temporal.Instant.from('2020-08-18T03:00:00Z')
const sentAt = '2020-08-18T03:00:00Z'
const body = {
  ItemCode: 'RR473124829VN',
  StatusCode: '100',
  StatusDate: '2020-08-18T09:30:00+07:00',
  ReceiverName: 'Lê Văn Bảo',
  ReceiverRelation: 'HOUSEHOLD',
}

const signed = (fields: object, at = sentAt) => {
  const text = JSON.stringify(fields)
  return { text, sentAt: at, signature: signVnpostCall(secret, at, text) }
}

describe('a call of the carrier', () => {
  test('is read when its signature holds', () => {
    expect(readVnpostCall(signed(body), secret, now)).toEqual({
      ok: true,
      value: {
        carrier: 'vnpost',
        itemNumber: 'RR473124829VN',
        state: 'delivered',
        at: Temporal.Instant.from('2020-08-18T02:30:00Z'),
        received: { by: 'Lê Văn Bảo', as: 'household' },
      },
    })
  })

  test('is refused with one letter changed, another secret, another time or no signature', () => {
    const call = signed(body)
    const forged = [
      { ...call, text: call.text.replace('"100"', '"190"') },
      { ...call, sentAt: '2020-08-18T03:00:01Z' },
      { ...call, signature: '' },
      { ...call, signature: call.signature.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) },
      { ...call, signature: signVnpostCall('another secret', sentAt, call.text) },
    ]
    for (const each of forged)
      expect(readVnpostCall(each, secret, now)).toEqual({ ok: false, error: 'badSignature' })
  })

  test('that was recorded and sent again later is refused', () => {
    expect(readVnpostCall(signed(body), secret, now.add({ minutes: 11 }))).toEqual({
      ok: false,
      error: 'tooOld',
    })
    expect(readVnpostCall(signed(body, 'yesterday'), secret, now)).toEqual({ ok: false, error: 'tooOld' })
  })

  test('in another shape, or with a state that nobody knows, is told so', () => {
    expect(readVnpostCall(signed({ ...body, StatusDate: 'hôm qua' }), secret, now)).toEqual({
      ok: false,
      error: 'badBody',
    })
    expect(readVnpostCall(signed({ ...body, StatusCode: '7' }), secret, now)).toEqual({
      ok: false,
      error: 'unknownState',
    })
  })
})
