import type { Person } from '#lib/domain/access/actor.ts'
import { dong } from '#lib/domain/kernel/money.ts'
import { toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { startPayment } from '#lib/use-cases/payment/start-payment.ts'

/** Opens an order at VNPay for the fee of a file; answers with its code and where the payer goes. */
export const orderAtVnpay = async (
  citizen: Person,
  caseId: string,
  world: World,
): Promise<{ readonly caseId: string; readonly ref: string; readonly address: string }> => {
  const started = await startPayment(citizen, { caseId, method: 'vnpay' }, world)
  if (!started.ok || !world.vnpay) throw new Error(started.ok ? 'no bank' : started.error)
  const payment = await world.db.payment.findUniqueOrThrow({ where: { orderRef: started.value.orderRef } })
  const address = world.vnpay.payAddress({
    orderRef: payment.orderRef,
    amount: dong(Number(payment.amount)),
    createdAt: toInstant(payment.createdAt),
    expiresAt: toInstant(payment.expiresAt),
    returnUrl: `http://127.0.0.1:9/ho-so/${caseId}/thanh-toan/ket-qua`,
    ip: '127.0.0.1',
    english: false,
  })
  return { caseId, ref: payment.orderRef, address }
}
