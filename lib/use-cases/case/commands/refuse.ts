import { z } from 'zod'
import { type RefusalGround, refusalGrounds } from '#lib/domain/case/refusal-grounds.ts'
import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/** Refuses with a ground and its explanation (NĐ 61/2018 Đ.17 k.1, Đ.19 k.8). */
export const refuse = effect({
  input: z.object({
    ground: z.enum(Object.keys(refusalGrounds) as [RefusalGround, ...RefusalGround[]], { error: 'required' }),
    reason,
  }),
  run: async (scene, input) => {
    const textId = await writeText(scene, 'refuse', input.reason)
    return ok({ data: { ground: input.ground, textId }, changes: endOf(scene) })
  },
})

/** A file that had been accepted leaves the running count on the day that it ends without a result. */
export const endOf = ({ file, today }: { file: { acceptedOn: Date | null }; today: Temporal.PlainDate }) =>
  file.acceptedOn === null ? {} : { ended_on: today.toString() }
