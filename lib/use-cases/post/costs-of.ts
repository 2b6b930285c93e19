import { whoPaysPostage } from '#lib/domain/post/postage-by.ts'
import type { Transaction } from '#lib/outside/database/index.ts'

/** Who pays the post, and what it collects for the office on delivery. */
export const costsOf = async (
  tx: Transaction,
  caseId: string,
): Promise<{ readonly postageBy: string; readonly cashOnDelivery: bigint }> => {
  const receipt = await tx.feeReceipt.findUnique({
    where: { caseId },
    select: { method: true, amount: true },
  })
  const wrong = await tx.event.findFirst({
    where: { caseId, type: 'correctResult', data: { path: ['fault'], equals: 'agency' } },
    select: { seq: true },
  })
  return {
    postageBy: whoPaysPostage(wrong !== null),
    cashOnDelivery: receipt?.method === 'postal' ? receipt.amount : 0n,
  }
}
