import { dong } from '#lib/domain/kernel/money.ts'
import { toDate, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { afterRefund, type RefundRow } from './decide-refund.ts'

/** VNPay: it has this request, or has paid it back, already. */
const knownAlready = '94'

/**
 * Sends what was decided to go back through VNPay. A refusal waits for people; where the bank cannot be reached, or dies
 * half way, the same request is sent again: the bank knows it by its number, so that nothing goes back twice.
 * @returns how many have gone back
 */
export const sendRefunds = async (world: World): Promise<number> => {
  const { vnpay } = world
  if (!vnpay) return 0
  const sending = await world.db.refund.findMany({
    where: { state: 'sending', way: 'vnpay' },
    include: { payment: true },
    orderBy: { decidedAt: 'asc' },
    take: 100,
  })
  const failures: unknown[] = []
  let gone = 0
  for (const refund of sending) {
    try {
      gone += Number(await sendOne(refund, world))
    } catch (error) {
      failures.push(error)
      await world.db.refund.update({ where: { id: refund.id }, data: { lastError: 'unreachable' } })
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} refunds could not be sent`)
  return gone
}

const sendOne = async (refund: RefundRow, world: World): Promise<boolean> => {
  const { payment, paidTransaction, requestId, attempts } = refund
  if (!payment || !paidTransaction || !requestId || !world.vnpay)
    throw new Error(`refund ${refund.id} is not of VNPay`)
  // Written down first: a crash after the bank has acted must not look like a first try.
  await world.db.refund.update({ where: { id: refund.id }, data: { attempts: attempts + 1 } })
  const now = world.clock.now()
  const answer = await world.vnpay.payBack(
    {
      orderRef: payment.orderRef,
      amount: dong(Number(payment.amount)),
      createdAt: toInstant(payment.createdAt),
      transaction: paidTransaction,
      back: dong(Number(refund.amount)),
      requestId,
      by: 'desk',
    },
    now,
  )
  const hasGone = answer.ok || (answer.error === knownAlready && attempts > 0)
  return world.db.$transaction(async (tx) => {
    const { count } = await tx.refund.updateMany({
      where: { id: refund.id, state: 'sending' },
      data: hasGone
        ? {
            state: 'done',
            doneAt: toDate(now),
            lastError: null,
            transaction: answer.ok ? answer.value : null,
          }
        : { state: 'failed', lastError: answer.ok ? null : answer.error },
    })
    if (hasGone && count === 1) await afterRefund(tx, refund, 'vnpay', world)
    return hasGone
  })
}
