import { randomBytes, randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { decide } from '#lib/domain/case/workflow.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { orderRef } from '#lib/domain/payment/order-ref.ts'
import { type PaymentMethod, vietqrDays, vnpayMinutes } from '#lib/domain/payment/payment-state.ts'
import { dayOf, toDate, toDbDay, toInstant } from '#lib/outside/clock/index.ts'
import { lockCase } from '#lib/outside/database/history.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { factsOf } from '../case/facts.ts'
import { isUuid } from '../draft/draft-of.ts'

type Refused = 'notFound' | 'nothingToPay' | 'notOffered'

/** Whether the fee of a file can be paid from afar now: asked of the table that decides when the money comes. */
export const isPayable = (file: Parameters<typeof factsOf>[0], day: Temporal.PlainDate): boolean => {
  const command = file.status === 'awaitingPayment' ? 'receivePayment' : 'collectFee'
  const attempt = { command, roles: ['system'], actorId: null, today: day.toString() } as const
  return decide(factsOf(file), attempt).ok
}

/** The account into which a unit receives fees on a day; null where none is entered. */
export const accountOn = (db: Transaction, unitCode: string, day: Temporal.PlainDate) =>
  db.bankAccount.findFirst({
    where: { unitCode, validFrom: { lte: toDbDay(day) } },
    orderBy: { validFrom: 'desc' },
  })

/**
 * Opens an order for the fee of one's own file, or finds the one that is open already: whoever presses twice pays once.
 * An order that has run out, or whose amount no longer holds, is closed first.
 */
export const startPayment = async (
  actor: Person,
  { caseId, method }: { readonly caseId: string; readonly method: PaymentMethod },
  world: World,
): Promise<Result<{ orderRef: string }, Refused>> => {
  if (!isUuid(caseId)) return err('notFound')
  return world.db.$transaction(async (tx): Promise<Result<{ orderRef: string }, Refused>> => {
    await lockCase(tx, caseId)
    const file = await tx.case.findUnique({ where: { id: caseId } })
    if (!file || file.ownerId !== actor.accountId) return err('notFound')
    const now = world.clock.now()
    const today = dayOf(now)
    if (!isPayable(file, today)) return err('nothingToPay')
    const isOffered =
      method === 'vnpay' ? world.vnpay !== null : (await accountOn(tx, file.unitCode, today)) !== null
    if (!isOffered) return err('notOffered')
    const open = await tx.payment.findFirst({ where: { caseId, method, state: 'pending' } })
    if (open) {
      const isGood = open.amount === file.feeDue && toInstant(open.expiresAt).since(now).total('minutes') > 2
      if (isGood) return ok({ orderRef: open.orderRef })
      await tx.payment.update({ where: { id: open.id }, data: { state: 'expired', settledAt: toDate(now) } })
    }
    const lasts = method === 'vnpay' ? { minutes: vnpayMinutes } : { hours: 24 * vietqrDays }
    const created = await tx.payment.create({
      data: {
        id: randomUUID(),
        caseId,
        unitCode: file.unitCode,
        method,
        orderRef: orderRef(randomBytes(10)),
        amount: file.feeDue,
        state: 'pending',
        createdAt: toDate(now),
        expiresAt: toDate(now.add(lasts)),
      },
    })
    return ok({ orderRef: created.orderRef })
  })
}
