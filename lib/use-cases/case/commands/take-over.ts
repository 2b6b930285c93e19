import { z } from 'zod'
import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/** Takes a file out of a colleague's hands, and says why: the colleague reads it in the history. */
export const takeOver = effect({
  input: z.object({ reason }),
  run: async (scene, input) =>
    ok({
      data: { textId: await writeText(scene, 'takeOver', input.reason), from: scene.file.holderId },
      changes: { holder_id: scene.actorId },
    }),
})
