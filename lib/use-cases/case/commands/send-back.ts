import { z } from 'zod'
import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/** Returned to the officer for rework; the clock runs on. */
export const sendBack = effect({
  input: z.object({ reason }),
  run: async (scene, input) =>
    ok({
      data: { textId: await writeText(scene, 'sendBack', input.reason) },
      changes: { proposer_id: null },
    }),
})
