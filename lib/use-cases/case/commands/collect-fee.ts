import { z } from 'zod'
import { feeMethods, isFromAfar } from '#lib/domain/case/fee-method.ts'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { nextNumber } from '#lib/outside/database/history.ts'
import { effect, type InputProblems, type Scene } from '../command.ts'

/** Instead of a paper of the file: the original was looked at over the counter, and its number stands in the ground. */
export const seenAtDesk = 'seen'

/**
 * Settles the fee in one of the ways of NĐ 61/2018 Đ.22, or marks it exempt on a ground that a paper proves; each with a
 * numbered receipt. Into the office's account without an order, or through the post office, only where the result goes by
 * post. What is paid from afar is settled by the system alone, on the word of the bank (`settlePayment`).
 */
export const collectFee = effect({
  input: z.object({
    method: z.enum(feeMethods, { error: 'required' }),
    ground: z.string().trim().max(300, 'tooLong').optional(),
    /** The code of the paper that proves an exemption, or `seenAtDesk`. */
    proof: z.string().max(100).optional(),
    paymentId: z.uuid().optional(),
  }),
  run: async (scene, { method, ground, proof, paymentId }) => {
    const { tx, actorId, file, procedure, now, today } = scene
    const isByBank = paymentId !== undefined
    if (isFromAfar(method) !== isByBank || (isByBank && scene.role !== 'system'))
      return err({ method: 'required' })
    if ((method === 'transfer' || method === 'postal') && !procedure.byPost)
      return err({ method: 'notByPost' })
    if (method === 'exempt') {
      const problems = await unproven(scene, ground, proof)
      if (problems) return err(problems)
    }
    if (actorId === null && !isFromAfar(method)) throw new Error('fees at the desk are settled by a person')
    const number = await nextNumber(tx, file.unitCode, 'feeReceipt', String(today.year))
    const amount = method === 'exempt' ? 0n : file.feeDue
    await tx.feeReceipt.create({
      data: {
        caseId: file.id,
        unitCode: file.unitCode,
        year: today.year,
        number,
        method,
        amount,
        ground: method === 'exempt' ? (ground ?? null) : null,
        paperCode: method === 'exempt' && proof !== seenAtDesk ? (proof ?? null) : null,
        takenBy: actorId,
        takenAt: toDate(now),
        paymentId: paymentId ?? null,
      },
    })
    return ok({
      data: {
        method,
        amount: Number(amount),
        receiptNumber: number,
        receiptYear: today.year,
        ...(paymentId !== undefined && { paymentId }),
      },
      changes: { fee_settled: true },
    })
  },
})

/** An exemption names its ground and the paper that proves it: one in the file, or one seen over the counter. */
const unproven = async (
  { tx, file }: Scene,
  ground: string | undefined,
  proof: string | undefined,
): Promise<InputProblems | null> => {
  if (!ground) return { ground: 'required' }
  if (!proof) return { proof: 'required' }
  if (proof === seenAtDesk) return null
  const paper = await tx.storedFile.findFirst({
    where: { draftId: file.id, paperCode: proof, removedAt: null },
    select: { id: true },
  })
  return paper ? null : { proof: 'noSuchPaper' }
}
