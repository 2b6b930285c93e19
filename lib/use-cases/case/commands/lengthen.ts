import { z } from 'zod'
import { dueDate } from '#lib/domain/case/due-date.ts'
import { limitAfterSupplement } from '#lib/domain/case/supplement-clock.ts'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/**
 * Uses the longest limit of the law for a reason that the officer has found only now (Luật LLTP 2009 Đ.48: at most 15
 * days). It counts from the same day as the limit that it replaces, and happens once.
 */
export const lengthen = effect({
  input: z.object({ ground: z.string().min(1, 'required').max(60, 'tooLong'), reason }),
  run: async (scene, input) => {
    const { file, procedure } = scene
    const { lengthening } = procedure
    if (!lengthening || !Object.hasOwn(lengthening.grounds, input.ground)) return err({ ground: 'required' })
    if (file.clockFrom === null || file.dueOn === null) return err({ ground: 'noRunningDeadline' })
    const limit = { days: lengthening.maxDays, count: lengthening.count }
    const left = limitAfterSupplement({ policy: 'pause', limit, daysUsed: file.daysUsed ?? 0 })
    const { dueOn } = dueDate({
      acceptedOn: fromDbDay(file.clockFrom),
      limit: left,
      calendar: scene.calendar,
    })
    if (Temporal.PlainDate.compare(dueOn, fromDbDay(file.dueOn)) <= 0)
      return err({ ground: 'longestAlready' })
    const textId = await writeText(scene, 'lengthen', input.reason)
    return ok({
      data: {
        ground: input.ground,
        textId,
        limitDays: limit.days,
        limitCount: limit.count,
        dueOn: dueOn.toString(),
      },
      changes: {
        lengthened: true,
        limit_days: limit.days,
        limit_count: limit.count,
        due_on: dueOn.toString(),
      },
    })
  },
})
