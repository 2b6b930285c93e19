import { z } from 'zod'
import { normalizeName } from '#lib/domain/kernel/person-name.ts'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { toDate, toDbDay } from '#lib/outside/clock/index.ts'
import { effect } from '../command.ts'
import { issueCollectionCode } from './collection-code.ts'

/**
 * Enters the wet-signed result in the register, with its scan. Its arrival at the desk finishes the file, whenever the
 * person collects it. A corrected one takes the place of the one that was wrong; both stay in the history.
 */
export const registerResult = effect({
  input: z.object({
    number: z.string().trim().min(1, 'required').max(60, 'tooLong'),
    signedOn: z.iso.date({ error: 'date' }),
    signatory: z.string().transform(normalizeName).pipe(z.string().min(1, 'required').max(100, 'tooLong')),
    scanId: z.uuid({ error: 'scanRequired' }),
  }),
  run: async (scene, { number, signedOn, signatory, scanId }) => {
    const { tx, file, now, today } = scene
    const signed = Temporal.PlainDate.from(signedOn)
    if (Temporal.PlainDate.compare(signed, today) > 0) return err({ signedOn: 'future' })
    const scan = await tx.storedFile.findFirst({
      where: { id: scanId, draftId: file.id, paperCode: 'result', removedAt: null },
      select: { id: true },
    })
    if (!scan) return err({ scanId: 'scanRequired' })
    const result = {
      number,
      signedOn: toDbDay(signed),
      signatory,
      fileId: scan.id,
      registeredAt: toDate(now),
      receivedBy: null,
      receivedAs: null,
      receivedAt: null,
    }
    await tx.caseResult.upsert({
      where: { caseId: file.id },
      create: { caseId: file.id, ...result },
      update: result,
    })
    const collectionId = await issueCollectionCode(scene)
    // A corrected result does not finish the file a second time.
    const changes = file.finishedOn === null ? { finished_on: today.toString() } : {}
    return ok({ data: { fileId: scan.id, signedOn, collectionId }, changes })
  },
})
