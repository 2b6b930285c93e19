import { z } from 'zod'
import { feeMethods } from '#lib/domain/case/fee-method.ts'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { nextNumber } from '#lib/outside/database/history.ts'
import { effect } from '../command.ts'

/**
 * Settles the fee in one of the ways of NĐ 61/2018 Đ.22, or marks it exempt on the ground proven; each with a numbered
 * receipt. Without coming to the desk it is settled only where the result goes by post: paid into the office's account, or
 * collected by the post office on delivery, with the receipt in the envelope.
 */
export const collectFee = effect({
  input: z.object({
    method: z.enum(feeMethods, { error: 'required' }),
    ground: z.string().trim().max(300, 'tooLong').optional(),
  }),
  run: async ({ tx, actorId, file, procedure, now, today }, { method, ground }) => {
    if ((method === 'transfer' || method === 'postal') && !procedure.byPost)
      return err({ method: 'notByPost' })
    if (method !== 'exempt' && file.feeDue === 0n) return err({ method: 'nothingToPay' })
    if (method === 'exempt' && !ground) return err({ ground: 'required' })
    if (actorId === null) throw new Error('fees are settled by a person')
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
        takenBy: actorId,
        takenAt: toDate(now),
      },
    })
    return ok({
      data: { method, amount: Number(amount), receiptNumber: number, receiptYear: today.year },
      changes: { fee_settled: true },
    })
  },
})
