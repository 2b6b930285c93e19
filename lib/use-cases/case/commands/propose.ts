import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { isComplete, resultDraftOf } from '../../result/result-draft.ts'
import { effect } from '../command.ts'
import { writeText } from './write-text.ts'

/**
 * The officer lays a result before the head of the division. Where it has been written here, it is laid before them whole
 * and stays as it is until it comes back.
 */
export const propose = effect({
  input: z.object({ opinion: z.string().trim().max(2_000, 'tooLong').optional() }),
  run: async (scene, { opinion }) => {
    const draft = await resultDraftOf(scene.tx, scene.file, scene.world)
    if (draft && !isComplete(draft, scene.today)) return err({ opinion: 'resultIncomplete' })
    const text = opinion ? { textId: await writeText(scene, 'propose', opinion) } : {}
    return ok({
      data: { ...text, ...(draft && { resultVersion: draft.version }) },
      changes: { proposer_id: scene.actorId, holder_id: scene.actorId },
    })
  },
})
