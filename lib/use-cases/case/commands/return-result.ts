import { z } from 'zod'
import { normalizeName } from '#lib/domain/kernel/person-name.ts'
import { ok } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { effect } from '../command.ts'

/** Hands the result over against the confirmation of whoever receives it (NĐ 61/2018 Đ.20). */
export const returnResult = effect({
  input: z.object({
    receivedBy: z.string().transform(normalizeName).pipe(z.string().min(1, 'required').max(100, 'tooLong')),
    receivedAs: z.enum(['self', 'authorised'], { error: 'required' }),
    confirmed: z.literal('yes', { error: 'confirmationRequired' }),
  }),
  run: async ({ tx, file, now }, { receivedBy, receivedAs }) => {
    await tx.caseResult.update({
      where: { caseId: file.id },
      data: { receivedBy, receivedAs, receivedAt: toDate(now) },
    })
    return ok({ data: { receivedAs }, changes: {} })
  },
})
