import { z } from 'zod'
import { stopGrounds } from '#lib/domain/case/stop-grounds.ts'
import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { endOf } from './refuse.ts'
import { writeText } from './write-text.ts'

/** Stops a file that cannot go on, with its notice (TT 03/2025 Mẫu 05). */
export const stop = effect({
  input: z.object({
    ground: z.enum(Object.keys(stopGrounds) as [keyof typeof stopGrounds], { error: 'required' }),
    reason,
  }),
  run: async (scene, input) => {
    const textId = await writeText(scene, 'stop', input.reason)
    return ok({ data: { ground: input.ground, textId }, changes: endOf(scene) })
  },
})
