import type { Person } from '#lib/domain/access/actor.ts'
import type { PaymentState } from '#lib/domain/payment/payment-state.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'

export type OrderOutcome = {
  /** Of the file. */
  readonly number: string
  readonly state: PaymentState
  /** "7/2020" */
  readonly receipt: string | null
  /** Whether it is worth looking again in a moment. */
  readonly isAwaited: boolean
}

/** How long after its end a notification is still looked for by a page that stays open. Minutes. */
const patience = 15

/**
 * What is known of an order for one's own file: the one named, or the latest through VNPay. Null where there is none, or
 * the file is somebody else's.
 */
export const orderOutcome = async (
  actor: Person,
  caseId: string,
  orderRef: string,
  world: World,
): Promise<OrderOutcome | null> => {
  if (!isUuid(caseId)) return null
  const payments = await world.db.payment.findMany({
    where: { caseId, method: 'vnpay', case: { ownerId: actor.accountId } },
    orderBy: { createdAt: 'desc' },
    take: 20,
    include: { case: { select: { dossierCode: true, provisionalNumber: true } }, receipt: true },
  })
  const payment = payments.find((one) => one.orderRef === orderRef) ?? payments[0]
  if (!payment) return null
  const { state, receipt, expiresAt } = payment
  const minutes = (world.clock.now().epochMilliseconds - expiresAt.getTime()) / 60_000
  return {
    number: payment.case.dossierCode ?? payment.case.provisionalNumber,
    state: state as PaymentState,
    receipt: receipt && `${receipt.number}/${receipt.year}`,
    isAwaited: state === 'pending' && minutes < patience,
  }
}
