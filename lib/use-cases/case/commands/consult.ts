import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { toDate, toDbDay } from '#lib/outside/clock/index.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/**
 * Asks another body, and notes what, whom and until when (NĐ 61/2018 Đ.19 k.5). Several may be asked side by side
 * (k.7); the file goes on when the last has answered. The clock runs on: the stage is part of the limit.
 */
export const consult = effect({
  input: z.object({
    body: z.string().trim().min(1, 'required').max(200, 'tooLong'),
    answerBy: z.iso.date({ error: 'date' }),
    reason,
  }),
  run: async (scene, input) => {
    const { tx, file, actorId, now, today } = scene
    const answerBy = Temporal.PlainDate.from(input.answerBy)
    if (Temporal.PlainDate.compare(answerBy, today) < 0) return err({ answerBy: 'past' })
    if (actorId === null) throw new Error('the system consults nobody')
    const questionId = await writeText(scene, 'consult', input.reason)
    const id = randomUUID()
    await tx.consultation.create({
      data: {
        id,
        caseId: file.id,
        body: input.body,
        questionId,
        askedBy: actorId,
        askedAt: toDate(now),
        answerBy: toDbDay(answerBy),
      },
    })
    return ok({
      data: { consultationId: id, answerBy: input.answerBy },
      changes: { open_consultations: file.openConsultations + 1 },
    })
  },
})
