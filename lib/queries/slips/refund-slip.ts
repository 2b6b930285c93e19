import { type Actor, unitsAs } from '#lib/domain/access/actor.ts'
import { mayRead } from '#lib/domain/access/roles-in.ts'
import { dong } from '#lib/domain/kernel/money.ts'
import type { RefundGround } from '#lib/domain/payment/payment-state.ts'
import { refundSlip } from '#lib/domain/slips/refund-slip.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import type { World } from '#lib/outside/world.ts'
import { oneStopRulesOn } from '#lib/procedures/one-stop-rules.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { type RefundWay, refundRoles } from '#lib/use-cases/payment/decide-refund.ts'
import { localTime, slipCase, slipFileOf } from '#lib/use-cases/slips/slip-case.ts'
import type { Printed } from './readable-case.ts'

/**
 * The slip of a refund that was decided, from its row: for whoever may read its file, and for those who decide refunds in
 * its unit; null before that, and for everybody else.
 */
export const refundSlipOf = async (
  actor: Actor,
  refundId: string,
  world: World,
): Promise<Printed<Slip> | null> => {
  if (actor.kind !== 'person' || !isUuid(refundId)) return null
  const refund = await world.db.refund.findUnique({
    where: { id: refundId },
    include: { payment: { select: { orderRef: true } } },
  })
  if (!refund || refund.number === null || refund.year === null || !refund.decidedAt) return null
  const found = refund.caseId ? await slipCase(world.db, refund.caseId) : null
  const isTheirs = unitsAs(actor, ...refundRoles).includes(refund.unitCode)
  if (!isTheirs && !(found && mayRead(actor, found.file))) return null
  const unit = await world.db.unit.findUniqueOrThrow({
    where: { code: refund.unitCode },
    select: { name: true },
  })
  const decider = refund.decidedBy
    ? await world.db.account.findUnique({ where: { id: refund.decidedBy }, select: { fullName: true } })
    : null
  const decidedAt = localTime(refund.decidedAt)
  const content = refundSlip({
    set: oneStopRulesOn(decidedAt.toPlainDate()).slipSet,
    unit,
    file: found && slipFileOf(found),
    number: refund.number,
    year: refund.year,
    amount: dong(Number(refund.amount)),
    ground: refund.ground as RefundGround,
    way: (refund.way ?? 'cash') as RefundWay,
    decidedAt,
    decidedBy: decider?.fullName ?? null,
    doneAt: refund.doneAt && localTime(refund.doneAt),
    paid: [refund.payment?.orderRef, refund.paidTransaction].filter(Boolean).join(', ') || null,
    repaid: refund.transaction,
  })
  return { fileName: `phieu-hoan-phi-${refund.number}-${refund.year}.pdf`, content }
}
