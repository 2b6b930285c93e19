import { z } from 'zod'
import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/** Asks once for everything that is missing (NĐ 61/2018 Đ.11 k.2c, Đ.17 k.2); no deadline runs meanwhile. */
export const requestSupplement = effect({
  input: z.object({ reason }),
  run: async (scene, input) => {
    const textId = await writeText(scene, 'requestSupplement', input.reason)
    return ok({ data: { textId }, changes: { due_on: null, supplements: scene.file.supplements + 1 } })
  },
})
