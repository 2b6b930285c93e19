import { z } from 'zod'
import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { writeText } from './write-text.ts'

/** The officer lays a result before the head of the division. */
export const propose = effect({
  input: z.object({ opinion: z.string().trim().max(2_000, 'tooLong').optional() }),
  run: async (scene, { opinion }) => {
    const text = opinion ? { textId: await writeText(scene, 'propose', opinion) } : {}
    return ok({
      data: text,
      changes: { proposer_id: scene.actorId, holder_id: scene.actorId },
    })
  },
})
