import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { nextNumber } from '#lib/outside/database/history.ts'
import { effect } from '../command.ts'

/** Takes the fee in cash, or marks it exempt on the ground proven; either way with a numbered receipt. */
export const collectFee = effect({
  input: z.object({
    method: z.enum(['cash', 'exempt'], { error: 'required' }),
    ground: z.string().trim().max(300, 'tooLong').optional(),
  }),
  run: async ({ tx, actorId, file, now, today }, { method, ground }) => {
    if (method === 'cash' && file.feeDue === 0n) return err({ method: 'nothingToPay' })
    if (method === 'exempt' && !ground) return err({ ground: 'required' })
    if (actorId === null) throw new Error('cash is taken by a person')
    const number = await nextNumber(tx, file.unitCode, 'feeReceipt', String(today.year))
    const amount = method === 'cash' ? file.feeDue : 0n
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
