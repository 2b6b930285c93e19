import { z } from 'zod'
import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/** The head takes an approval back before it is signed, to look again; the clock runs on. */
export const recall = effect({
  input: z.object({ reason }),
  run: async (scene, input) =>
    ok({ data: { textId: await writeText(scene, 'recall', input.reason) }, changes: {} }),
})
