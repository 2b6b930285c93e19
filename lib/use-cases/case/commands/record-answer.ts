import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/** Notes what another body has answered. */
export const recordAnswer = effect({
  input: z.object({ consultationId: z.uuid({ error: 'required' }), reason }),
  run: async (scene, input) => {
    const { tx, file, now } = scene
    const open = await tx.consultation.findFirst({
      where: { id: input.consultationId, caseId: file.id, answeredAt: null },
    })
    if (!open) return err({ consultationId: 'answeredAlready' })
    const answerId = await writeText(scene, 'recordAnswer', input.reason)
    await tx.consultation.update({ where: { id: open.id }, data: { answerId, answeredAt: toDate(now) } })
    return ok({
      data: { consultationId: open.id, textId: answerId },
      changes: { open_consultations: file.openConsultations - 1 },
    })
  },
})
