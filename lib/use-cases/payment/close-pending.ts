import { randomBytes } from 'node:crypto'
import { dong } from '#lib/domain/kernel/money.ts'
import { vnpayMinutes } from '#lib/domain/payment/payment-state.ts'
import { toDate, toInstant } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { actOnWord } from './hear-vnpay.ts'
import { lockPayment } from './settle-payment.ts'

type Payment = Prisma.PaymentGetPayload<object>

/** Hours after which an order that the bank still calls open is given up; money that comes later goes back. */
const givenUpAfter = 24
/** One round asks about so many at most; the next one follows in minutes. */
const mostAtOnce = 500

/**
 * Asks VNPay about every order that should have been decided by now, and closes it by the answer: a notification may get
 * lost, money may not. Codes of transfers that have run out are closed too. Where the bank cannot be reached the job
 * fails and is tried again; what was asked about in vain waits for a quarter of an hour.
 * @returns how many were closed
 */
export const closePending = async (world: World): Promise<number> => {
  const now = world.clock.now()
  const quarterAgo = toDate(now.subtract({ minutes: vnpayMinutes }))
  const overdue = await world.db.payment.findMany({
    where: {
      state: 'pending',
      expiresAt: { lte: toDate(now) },
      OR: [{ askedAt: null }, { askedAt: { lte: quarterAgo } }],
    },
    orderBy: { expiresAt: 'asc' },
    take: mostAtOnce,
  })
  const failures: unknown[] = []
  let closed = 0
  for (const payment of overdue) {
    try {
      closed += Number(await closeOne(payment, now, world))
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} orders could not be asked about`)
  return closed
}

const closeOne = async (payment: Payment, now: Temporal.Instant, world: World): Promise<boolean> => {
  if (payment.method !== 'vnpay') return expire(payment, now, world)
  if (!world.vnpay) return false
  await world.db.payment.update({ where: { id: payment.id }, data: { askedAt: toDate(now) } })
  const { orderRef } = payment
  const order = { orderRef, amount: dong(Number(payment.amount)), createdAt: toInstant(payment.createdAt) }
  const asked = await world.vnpay.ask(order, randomBytes(16).toString('hex'), now)
  if (asked.kind === 'said') return ['00', '02'].includes(await actOnWord(asked.word, 'query', world))
  const hours = now.since(toInstant(payment.expiresAt)).total('hours')
  return asked.kind === 'unknown' || hours > givenUpAfter ? expire(payment, now, world) : false
}

const expire = (payment: Payment, now: Temporal.Instant, world: World): Promise<boolean> =>
  world.db.$transaction(async (tx) => {
    const { state } = await lockPayment(tx, payment)
    if (state !== 'pending') return false
    await tx.payment.update({
      where: { id: payment.id },
      data: { state: 'expired', settledAt: toDate(now) },
    })
    return true
  })
