import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { isOrderRef } from '#lib/domain/payment/order-ref.ts'
import { signedText, type VnpayDocument } from '#lib/domain/payment/vnpay-checksums.ts'
import {
  amountOfVnpay,
  canonicalQuery,
  instantOfVnpay,
  parametersIn,
  type VnpayParameters,
  vnpayAmount,
  vnpayTime,
} from '#lib/domain/payment/vnpay-text.ts'
import type { Asked, BankWord, Disbelief, Order, Vnpay } from './index.ts'

export type VnpaySettings = {
  readonly VNPAY_TMN_CODE?: string | undefined
  readonly VNPAY_HASH_SECRET?: string | undefined
  readonly VNPAY_PAY_URL?: string | undefined
  readonly VNPAY_API_URL?: string | undefined
}

const version = '2.1.0'
const askingMs = 20_000
/** The server's own address says nothing that the bank would need. */
const serverAddress = '127.0.0.1'

/** VNPay by the settings of env.ts; null where there are none. */
export const openVnpay = (settings: VnpaySettings): Vnpay | null => {
  const { VNPAY_TMN_CODE: terminal, VNPAY_HASH_SECRET: secret, VNPAY_PAY_URL, VNPAY_API_URL } = settings
  if (!terminal || !secret || !VNPAY_PAY_URL || !VNPAY_API_URL) return null
  const sign = (text: string): string => createHmac('sha512', secret).update(text, 'utf8').digest('hex')
  const holds = (signature: string | undefined, text: string): boolean =>
    signature !== undefined && sameText(signature.toLowerCase(), sign(text))

  const post = async (
    [request, response]: readonly [VnpayDocument, VnpayDocument],
    values: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, string>>> => {
    const answered = await fetch(VNPAY_API_URL, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...values, vnp_SecureHash: sign(signedText(request, values)) }),
      signal: AbortSignal.timeout(askingMs),
      redirect: 'error',
    })
    if (!answered.ok) throw new Error(`VNPay answered ${answered.status}`)
    const said = answer.parse(await answered.json())
    // An answer without a signature is refused like one whose signature does not hold.
    if (!holds(said.vnp_SecureHash, signedText(response, said)))
      throw new Error('VNPay’s answer is not signed')
    if (said.vnp_TmnCode && said.vnp_TmnCode !== terminal) throw new Error('VNPay answered another terminal')
    return said
  }

  const about = (command: string, order: Order, requestId: string, now: Temporal.Instant) => ({
    vnp_RequestId: requestId,
    vnp_Version: version,
    vnp_Command: command,
    vnp_TmnCode: terminal,
    vnp_TxnRef: order.orderRef,
    vnp_TransactionDate: vnpayTime(order.createdAt),
    vnp_CreateDate: vnpayTime(now),
    vnp_IpAddr: serverAddress,
    vnp_OrderInfo: `${command} ${order.orderRef}`,
  })

  return {
    terminal,
    payAddress: ({ orderRef, amount, createdAt, expiresAt, returnUrl, ip, english }) => {
      const query = canonicalQuery({
        vnp_Version: version,
        vnp_Command: 'pay',
        vnp_TmnCode: terminal,
        vnp_Amount: vnpayAmount(amount),
        vnp_CurrCode: 'VND',
        vnp_TxnRef: orderRef,
        // Without accents and without anything personal: it stands on the payer's statement.
        vnp_OrderInfo: `Nop phi ho so ${orderRef}`,
        vnp_OrderType: 'other',
        vnp_Locale: english ? 'en' : 'vn',
        vnp_IpAddr: ip,
        vnp_ReturnUrl: returnUrl,
        vnp_CreateDate: vnpayTime(createdAt),
        vnp_ExpireDate: vnpayTime(expiresAt),
      })
      return `${VNPAY_PAY_URL}?${query}&vnp_SecureHash=${sign(query)}`
    },
    read: (query) => {
      const parameters = parametersIn(query)
      if (!parameters.ok) return err('signature')
      if (!holds(parameters.value.vnp_SecureHash, canonicalQuery(parameters.value))) return err('signature')
      return wordIn(parameters.value, terminal)
    },
    ask: async (order, requestId, now): Promise<Asked> => {
      const said = await post(['queryRequest', 'queryResponse'], about('querydr', order, requestId, now))
      if (said.vnp_ResponseCode === '91') return { kind: 'unknown' }
      if (said.vnp_ResponseCode !== '00') throw new Error(`VNPay refused the question: ${code(said)}`)
      // Neither gone through nor failed: under way, or under suspicion.
      if (!['00', '02'].includes(said.vnp_TransactionStatus ?? '')) return { kind: 'open' }
      const word = wordIn({ ...said, vnp_TmnCode: terminal }, terminal)
      if (!word.ok) throw new Error(`VNPay’s answer is not understood: ${word.error}`)
      if (word.value.orderRef !== order.orderRef) throw new Error('VNPay answered about another order')
      return { kind: 'said', word: word.value }
    },
    payBack: async ({ back, transaction, requestId, by, ...order }, now) => {
      const values = {
        ...about('refund', order, requestId, now),
        vnp_TransactionType: back === order.amount ? '02' : '03',
        vnp_Amount: vnpayAmount(back),
        vnp_TransactionNo: transaction,
        vnp_CreateBy: by,
      }
      const said = await post(['refundRequest', 'refundResponse'], values)
      if (said.vnp_ResponseCode !== '00') return err(code(said))
      if (said.vnp_TxnRef !== order.orderRef) throw new Error('VNPay answered about another order')
      return ok(said.vnp_TransactionNo ?? '')
    },
  }
}

const answer = z.record(
  z.string().max(60),
  z
    .union([z.string().max(1_000), z.number()])
    .nullable()
    .transform((value) => String(value ?? '')),
)

const code = ({ vnp_ResponseCode: found = '' }: Readonly<Record<string, string>>): string =>
  /^\w{1,4}$/.test(found) ? found : '?'

/** Terminal, order, amount, currency: looked at once the signature holds. */
const wordIn = (said: VnpayParameters, terminal: string): Result<BankWord, Disbelief> => {
  if (said.vnp_TmnCode !== terminal) return err('terminal')
  const orderRef = said.vnp_TxnRef ?? ''
  if (!isOrderRef(orderRef)) return err('order')
  const amount = amountOfVnpay(said.vnp_Amount)
  if (!amount.ok) return err('amount')
  if ((said.vnp_CurrCode ?? 'VND') !== 'VND') return err('currency')
  const transaction = said.vnp_TransactionNo ?? ''
  const hasGoneThrough =
    said.vnp_ResponseCode === '00' &&
    said.vnp_TransactionStatus === '00' &&
    /^[1-9]\d{0,19}$/.test(transaction)
  return ok({
    orderRef,
    amount: amount.value,
    succeeded: hasGoneThrough,
    transaction: /^\d{1,20}$/.test(transaction) ? transaction : '0',
    paidAt: instantOfVnpay(said.vnp_PayDate),
  })
}

const sameText = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
