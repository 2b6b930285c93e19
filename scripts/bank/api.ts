import { randomUUID } from 'node:crypto'
import type { BankOrder, Ledger } from './ledger.ts'
import type { BankSettings } from './notify.ts'
import { pipeHash } from './signing.ts'

type Values = Readonly<Record<string, string>>

/** The query and refund interface (`querydr`, `refund`): a signed JSON document in, a signed one out. */
export const answerApi = (given: Values, ledger: Ledger, { terminal, secret }: BankSettings): Values => {
  const command = given.vnp_Command === 'refund' ? 'refund' : 'querydr'
  const order = ledger.orders.get(given.vnp_TxnRef ?? '')
  const answer = (code: string, message: string, more: Values = {}): Values => {
    const values: Values = {
      vnp_ResponseId: randomUUID().replaceAll('-', ''),
      vnp_Command: command,
      vnp_ResponseCode: code,
      vnp_Message: message,
      vnp_TmnCode: terminal,
      vnp_TxnRef: given.vnp_TxnRef ?? '',
      ...more,
    }
    const document = command === 'refund' ? 'answer' : 'queryAnswer'
    return { ...values, vnp_SecureHash: pipeHash(document, values, secret) }
  }
  if (given.vnp_SecureHash !== pipeHash(command, given, secret)) return answer('97', 'Invalid checksum')
  if (given.vnp_TmnCode !== terminal) return answer('02', 'Invalid terminal')
  if (!order || order.createDate !== given.vnp_TransactionDate) return answer('91', 'Transaction not found')
  if (command === 'querydr')
    return answer('00', 'QueryDR Success', { ...known(order), vnp_TransactionType: '01' })
  const back = Number(given.vnp_Amount) / 100
  if (order.status !== '00' || order.transaction !== given.vnp_TransactionNo)
    return answer('95', 'Not refundable')
  if (!Number.isSafeInteger(back) || back <= 0 || order.refunded + back > order.amount)
    return answer('94', 'Refunded already')
  ledger.write({ ...order, refunded: order.refunded + back })
  return answer('00', 'Refund success', {
    ...known(order),
    vnp_Amount: String(back * 100),
    vnp_TransactionNo: ledger.nextTransaction(),
    vnp_TransactionType: given.vnp_TransactionType ?? '',
    vnp_TransactionStatus: '05',
  })
}

const known = (order: BankOrder): Values => ({
  vnp_Amount: String(order.amount * 100),
  vnp_BankCode: 'NCB',
  vnp_PayDate: order.payDate,
  vnp_TransactionNo: order.status === '00' ? order.transaction : '0',
  vnp_TransactionStatus: order.status,
  vnp_OrderInfo: order.info,
})
