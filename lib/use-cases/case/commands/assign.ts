import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import { effect } from '../command.ts'

/** The head of the division names the officer. Only who holds the post of an officer there today can be named. */
export const assign = effect({
  input: z.object({ holderId: z.uuid({ error: 'required' }) }),
  run: async ({ tx, file, today }, { holderId }) => {
    const day = toDbDay(today)
    const post = await tx.post.findFirst({
      where: {
        accountId: holderId,
        role: 'officer',
        unitCode: file.unitCode,
        ...(file.divisionId ? { divisionId: file.divisionId } : {}),
        validFrom: { lte: day },
        OR: [{ validTo: null }, { validTo: { gte: day } }],
        account: { disabledAt: null },
      },
    })
    if (!post) return err({ holderId: 'notAnOfficerHere' })
    return ok({ data: { holderId }, changes: { holder_id: holderId } })
  },
})
