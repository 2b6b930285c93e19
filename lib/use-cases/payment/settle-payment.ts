import { randomUUID } from 'node:crypto'
import type { PaymentState, RefundGround } from '#lib/domain/payment/payment-state.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { lockCase } from '#lib/outside/database/history.ts'
import type { Prisma, Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { notify } from '../case/notify.ts'
import { runCommandWithin } from '../case/run-command.ts'
import { tell } from '../messages/tell.ts'

type Payment = Prisma.PaymentGetPayload<object>

/** Money that has come for an order: the bank's number of it. */
type Money = { readonly transaction: string; readonly lineId?: string }

/** A payment with its file held until the transaction ends: all that happens to it happens one after the other. */
export const lockPayment = async (
  tx: Transaction,
  payment: Pick<Payment, 'id' | 'caseId'>,
): Promise<Payment> => {
  await lockCase(tx, payment.caseId)
  return tx.payment.findUniqueOrThrow({ where: { id: payment.id } })
}

/**
 * Lets money that has come act, in the transaction in which it became known: state, receipt, event, clock and message,
 * or, where the file cannot take it, a debt to the payer. The amount has been found right; `payment` is locked. Answers
 * with the state that the payment has afterwards.
 */
export const settlePayment = async (
  tx: Transaction,
  payment: Payment,
  money: Money,
  world: World,
): Promise<PaymentState> => {
  const file = await tx.case.findUniqueOrThrow({ where: { id: payment.caseId } })
  // A second transfer with the code of the first, or a second charge: what was decided stays, this goes back.
  if (['paid', 'refundDue', 'refunded'].includes(payment.state)) {
    await owe(tx, payment, { ...money, ground: 'paidTwice' }, file.ownerId, world)
    return payment.state as PaymentState
  }
  const ground = payment.state === 'pending' ? await payFee(tx, payment, file, world) : 'late'
  const state = ground === null ? 'paid' : 'refundDue'
  await tx.payment.update({
    where: { id: payment.id },
    data: { state, transaction: money.transaction, settledAt: toDate(world.clock.now()) },
  })
  if (ground !== null) await owe(tx, payment, { ...money, ground }, file.ownerId, world)
  return state
}

/** Settles the fee by the workflow table; or says on which ground the money has to go back. */
const payFee = async (
  tx: Transaction,
  payment: Payment,
  file: Prisma.CaseGetPayload<object>,
  world: World,
): Promise<RefundGround | null> => {
  if (file.feeSettled) return 'paidTwice'
  if (file.feeDue !== payment.amount) return 'otherAmount'
  const command = file.status === 'awaitingPayment' ? 'receivePayment' : 'collectFee'
  const request = {
    ...({ caseId: file.id, version: file.seq, command } as const),
    input: { method: payment.method, paymentId: payment.id },
  }
  const done = await runCommandWithin(tx, { kind: 'system' }, request, world)
  if (!done.ok) return 'fileEnded'
  // The table tells of a payment that a file waited for; of one that came by itself nobody else does.
  if (command === 'collectFee') await notify(tx, file, done.value.seq, command, world.clock.now(), world)
  return null
}

/** Writes down what is owed back, and tells the person. */
const owe = async (
  tx: Transaction,
  payment: Payment,
  { ground, transaction, lineId }: Money & { readonly ground: RefundGround },
  ownerId: string | null,
  world: World,
): Promise<void> => {
  const now = world.clock.now()
  await tx.refund.create({
    data: {
      id: randomUUID(),
      unitCode: payment.unitCode,
      caseId: payment.caseId,
      paymentId: payment.id,
      lineId: lineId ?? null,
      amount: payment.amount,
      ground,
      paidTransaction: transaction,
      state: 'due',
      requestedAt: toDate(now),
    },
  })
  const data = { amount: Number(payment.amount), ground }
  await tell(tx, { accountId: ownerId, caseId: payment.caseId, template: 'refundDue', data }, now, world)
}
