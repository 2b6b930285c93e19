import { randomBytes, randomUUID } from 'node:crypto'
import { type Actor, unitsAs } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { orderRef } from '#lib/domain/payment/order-ref.ts'
import { dayOf, toDate } from '#lib/outside/clock/index.ts'
import { lockCase } from '#lib/outside/database/history.ts'
import type { Prisma, Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '../draft/draft-of.ts'
import { settlePayment } from './settle-payment.ts'
import { isPayable } from './start-payment.ts'

type Refused = 'notFound' | 'resolvedAlready' | 'noSuchFile' | 'otherAmount' | 'notPayable'

/** A transfer that belonged to no order is found to be the fee of a file: it settles that, as if its code had been right. */
export const assignLine = (
  actor: Actor,
  { lineId, fileNumber }: { readonly lineId: string; readonly fileNumber: string },
  world: World,
): Promise<Result<null, Refused>> =>
  withLine(actor, lineId, world, async (tx, line) => {
    const number = fileNumber.trim().toUpperCase()
    const named = await tx.case.findFirst({
      where: { unitCode: line.unitCode, OR: [{ dossierCode: number }, { provisionalNumber: number }] },
      select: { id: true },
    })
    if (!named || number === '') return err('noSuchFile')
    await lockCase(tx, named.id)
    const file = await tx.case.findUniqueOrThrow({ where: { id: named.id } })
    const now = world.clock.now()
    if (!isPayable(file, dayOf(now))) return err('notPayable')
    if (file.feeDue !== line.amount) return err('otherAmount')
    const open = await tx.payment.findFirst({
      where: { caseId: file.id, method: 'vietqr', state: 'pending' },
    })
    const isFitting = open?.amount === line.amount
    if (open && !isFitting)
      await tx.payment.update({ where: { id: open.id }, data: { state: 'expired', settledAt: toDate(now) } })
    const payment =
      open && isFitting
        ? open
        : await tx.payment.create({
            data: {
              id: randomUUID(),
              caseId: file.id,
              unitCode: file.unitCode,
              method: 'vietqr',
              orderRef: orderRef(randomBytes(10)),
              amount: line.amount,
              state: 'pending',
              createdAt: toDate(now),
              expiresAt: toDate(now),
            },
          })
    await settlePayment(tx, payment, { transaction: line.reference, lineId }, world)
    await tx.statementLine.update({
      where: { id: lineId },
      data: { state: 'matched', paymentId: payment.id },
    })
    return ok(null)
  })

/** A transfer that belongs to nothing goes back to whoever sent it. */
export const refundLine = (actor: Actor, lineId: string, world: World): Promise<Result<null, Refused>> =>
  withLine(actor, lineId, world, async (tx, line, accountId) => {
    await tx.refund.create({
      data: {
        id: randomUUID(),
        unitCode: line.unitCode,
        lineId,
        amount: line.amount,
        ground: 'unmatched',
        paidTransaction: line.reference,
        state: 'due',
        requestedBy: accountId,
        requestedAt: toDate(world.clock.now()),
      },
    })
    await tx.statementLine.update({ where: { id: lineId }, data: { state: 'refundDue' } })
    return ok(null)
  })

type Line = Prisma.StatementLineGetPayload<object>

const withLine = async (
  actor: Actor,
  lineId: string,
  world: World,
  resolve: (tx: Transaction, line: Line, accountId: string) => Promise<Result<null, Refused>>,
): Promise<Result<null, Refused>> => {
  const units = unitsAs(actor, 'desk')
  if (actor.kind !== 'person' || units.length === 0 || !isUuid(lineId)) return err('notFound')
  return world.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM statement_lines WHERE id = ${lineId}::uuid FOR UPDATE`
    const line = await tx.statementLine.findUnique({ where: { id: lineId } })
    if (line?.source !== 'bank' || !units.includes(line.unitCode)) return err('notFound')
    if (line.state !== 'unmatched') return err('resolvedAlready')
    return resolve(tx, line, actor.accountId)
  })
}
