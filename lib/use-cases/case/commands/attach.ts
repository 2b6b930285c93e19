import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { effect } from '../command.ts'

/**
 * Makes a file entered at the desk the file of an account, and uses up the code that was given for it. The draft goes
 * along, so that its owner can mend it. See `attachFile`, which finds the code and asks who holds it.
 */
export const attach = effect({
  input: z.object({ accountId: z.uuid(), claimId: z.uuid() }),
  run: async ({ tx, file, now }, { accountId, claimId }) => {
    if (file.ownerId !== null) return err({ claimId: 'ownedAlready' })
    const used = await tx.claimCode.updateMany({
      where: {
        id: claimId,
        caseId: file.id,
        usedAt: null,
        expiresAt: { gt: toDate(now) },
        issuedBy: { not: accountId },
      },
      data: { usedAt: toDate(now), usedBy: accountId },
    })
    if (used.count !== 1) return err({ claimId: 'noLongerValid' })
    await tx.draft.updateMany({ where: { id: file.id }, data: { ownerId: accountId } })
    return ok({ data: { accountId }, changes: { owner_id: accountId } })
  },
})
