import { setTimeout as sleep } from 'node:timers/promises'
import type { BankOrder } from './ledger.ts'
import { signedQuery } from './signing.ts'

export type BankSettings = {
  readonly terminal: string
  readonly secret: string
  /** Where notifications go; null: to nobody, they are fetched. */
  readonly ipnUrl: string | null
  /** After how long a late notification is sent, in milliseconds. */
  readonly lateMs: number
}

/** What the bank says of an order, on the way back and in a notification: the same values, the same signature. */
export const wordOf = (order: BankOrder, { terminal, secret }: BankSettings): string =>
  signedQuery(
    {
      vnp_TmnCode: terminal,
      vnp_TxnRef: order.ref,
      vnp_Amount: String(order.amount * 100),
      vnp_OrderInfo: order.info,
      vnp_BankCode: 'NCB',
      vnp_CardType: 'ATM',
      vnp_BankTranNo: order.status === '00' ? `VNP${order.transaction}` : '',
      vnp_PayDate: order.payDate,
      vnp_ResponseCode: order.code,
      vnp_TransactionStatus: order.status,
      vnp_TransactionNo: order.status === '00' ? order.transaction : '0',
    },
    secret,
  )

/** Calls again, with longer pauses, until it is answered that the matter is known (00, 02), as VNPay does. */
export const notify = async (order: BankOrder, settings: BankSettings): Promise<void> => {
  if (settings.ipnUrl === null) return
  for (let pause = 500; pause < 120_000; pause *= 2) {
    const answer = await fetch(`${settings.ipnUrl}?${wordOf(order, settings)}`, {
      signal: AbortSignal.timeout(15_000),
    })
      .then((response) => response.json())
      .catch(() => ({ RspCode: 'nobody' }))
    console.log(`${order.ref} ${order.status} → ${answer.RspCode}`)
    if (answer.RspCode === '00' || answer.RspCode === '02') return
    await sleep(pause, undefined, { ref: false })
  }
}
