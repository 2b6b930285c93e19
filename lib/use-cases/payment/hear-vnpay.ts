import { randomUUID } from 'node:crypto'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { BankWord, Disbelief } from '#lib/outside/payments/index.ts'
import type { World } from '#lib/outside/world.ts'
import { lockPayment, settlePayment } from './settle-payment.ts'

/** What VNPay is answered: done, no such order, done before, another amount, not signed, anything else. */
export type IpnAnswer = '00' | '01' | '02' | '04' | '97' | '99'

const disbelieved: Readonly<Record<Disbelief, IpnAnswer>> = {
  signature: '97',
  terminal: '99',
  order: '01',
  amount: '04',
  currency: '99',
}

/**
 * A notification of VNPay (IPN), the one truth about a payment: believed if it is signed, and acts once however often it
 * comes. `query` as it came, without `?`.
 */
export const hearVnpay = async (query: string, world: World): Promise<IpnAnswer> => {
  const word = world.vnpay?.read(query)
  if (!word) return '99'
  return word.ok ? actOnWord(word.value, 'ipn', world) : disbelieved[word.error]
}

/** Lets what VNPay has said, its signature checked, act exactly once. */
export const actOnWord = async (word: BankWord, via: 'ipn' | 'query', world: World): Promise<IpnAnswer> => {
  const payment = await world.db.payment.findUnique({ where: { orderRef: word.orderRef } })
  if (payment?.method !== 'vnpay') return remember(word, via, '01', world)
  if (payment.amount !== BigInt(word.amount)) return remember(word, via, '04', world)
  // Repeated far more often than new: answered without holding the file.
  const before = await answerAlready(word, payment.id, world.db)
  if (before) return before
  return world.db.$transaction(async (tx): Promise<IpnAnswer> => {
    const locked = await lockPayment(tx, payment)
    const isNew = await tx.paymentNotification.createMany({
      data: [{ ...rowOf(word, via, world), answer: '00', paymentId: payment.id }],
      skipDuplicates: true,
    })
    if (isNew.count === 0) return (await answerAlready(word, payment.id, tx)) ?? '99'
    if (word.succeeded) {
      await settlePayment(tx, locked, { transaction: word.transaction }, world)
      return '00'
    }
    if (locked.state !== 'pending') return '02'
    await tx.payment.update({
      where: { id: payment.id },
      data: { state: 'failed', settledAt: toDate(world.clock.now()) },
    })
    return '00'
  })
}

/** What a transaction that has acted before is answered; one transaction cannot have paid two orders. */
const answerAlready = async (
  word: BankWord,
  paymentId: string,
  db: Transaction,
): Promise<'02' | '99' | null> => {
  const key = { provider: 'vnpay', transaction: transactionOf(word), answer: '00' }
  const first = await db.paymentNotification.findUnique({ where: { provider_transaction_answer: key } })
  return first && (first.paymentId === paymentId ? '02' : '99')
}

/** Signed, and yet about nothing that we know so: kept for those who compare with the bank, and without any effect. */
const remember = async (
  word: BankWord,
  via: 'ipn' | 'query',
  answer: '01' | '04',
  world: World,
): Promise<IpnAnswer> => {
  await world.db.paymentNotification.createMany({
    data: [{ ...rowOf(word, via, world), answer }],
    skipDuplicates: true,
  })
  return answer
}

/** A payment that was broken off has no number of its own. */
const transactionOf = ({ transaction, succeeded, orderRef }: BankWord): string => {
  if (transaction === '0') return `0/${orderRef}`
  // The bank may have said first that it failed, and later that it went through.
  return succeeded ? transaction : `${transaction}/failed`
}

const rowOf = (word: BankWord, via: 'ipn' | 'query', world: World) => ({
  id: randomUUID(),
  provider: 'vnpay',
  transaction: transactionOf(word),
  orderRef: word.orderRef,
  amount: BigInt(word.amount),
  succeeded: word.succeeded,
  via,
  paidAt: word.paidAt && toDate(word.paidAt),
  receivedAt: toDate(world.clock.now()),
})
