import { randomBytes } from 'node:crypto'
import { type Actor, unitsAs } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { dayOf, toDate } from '#lib/outside/clock/index.ts'
import { nextNumber } from '#lib/outside/database/history.ts'
import type { Prisma, Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '../draft/draft-of.ts'
import { tell } from '../messages/tell.ts'

export const refundWays = ['vnpay', 'cash', 'transfer'] as const
export type RefundWay = (typeof refundWays)[number]

/** Who may decide how money goes back. */
export const refundRoles = ['desk', 'divisionHead', 'director'] as const

export type RefundRow = Prisma.RefundGetPayload<{ include: { payment: true } }>

/** The ways by which this money can go back: through VNPay only what came through it. */
export const waysOf = (refund: RefundRow, world: World): readonly RefundWay[] => {
  const isFromVnpay = refund.payment?.method === 'vnpay' && refund.paidTransaction !== null
  return isFromVnpay && world.vnpay ? refundWays : ['cash', 'transfer']
}

/**
 * Decides how money goes back, and numbers it. In cash or by a transfer it has gone; through VNPay a job sends it. Two
 * people are needed: whoever asked for it does not decide. `note`: the number of the transfer back.
 */
export const decideRefund = async (
  actor: Actor,
  { refundId, way, note }: { readonly refundId: string; readonly way: RefundWay; readonly note: string },
  world: World,
): Promise<Result<null, 'notFound' | 'sameHands' | 'notThisWay' | 'decidedAlready' | 'noteRequired'>> => {
  const units = unitsAs(actor, ...refundRoles)
  if (actor.kind !== 'person' || units.length === 0 || !isUuid(refundId)) return err('notFound')
  return world.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM refunds WHERE id = ${refundId}::uuid FOR UPDATE`
    const refund = await tx.refund.findUnique({ where: { id: refundId }, include: { payment: true } })
    if (!refund || !units.includes(refund.unitCode)) return err('notFound')
    if (refund.state !== 'due' && refund.state !== 'failed') return err('decidedAlready')
    if (refund.requestedBy === actor.accountId) return err('sameHands')
    if (!waysOf(refund, world).includes(way)) return err('notThisWay')
    const transaction = note.trim().slice(0, 60)
    if (way === 'transfer' && transaction === '') return err('noteRequired')
    const now = world.clock.now()
    const { year } = dayOf(now)
    await tx.refund.update({
      where: { id: refundId },
      data: {
        way,
        state: way === 'vnpay' ? 'sending' : 'done',
        year: refund.year ?? year,
        number: refund.number ?? (await nextNumber(tx, refund.unitCode, 'refund', String(year))),
        decidedBy: actor.accountId,
        decidedAt: toDate(now),
        doneAt: way === 'vnpay' ? null : toDate(now),
        requestId: way === 'vnpay' ? randomBytes(16).toString('hex') : null,
        attempts: 0,
        lastError: null,
        transaction: way === 'transfer' ? transaction : null,
      },
    })
    if (way !== 'vnpay') await afterRefund(tx, refund, way, world)
    return ok(null)
  })
}

/** Once money has gone back: the payment says so, and the person is told. */
export const afterRefund = async (
  tx: Transaction,
  { caseId, payment, amount, ground }: RefundRow,
  way: RefundWay,
  world: World,
): Promise<void> => {
  if (payment?.state === 'refundDue' && payment.amount === amount)
    await tx.payment.update({ where: { id: payment.id }, data: { state: 'refunded' } })
  const file = caseId ? await tx.case.findUnique({ where: { id: caseId }, select: { ownerId: true } }) : null
  if (!file || !caseId) return
  const data = { amount: Number(amount), ground, way }
  await tell(tx, { accountId: file.ownerId, caseId, template: 'refunded', data }, world.clock.now(), world)
}
