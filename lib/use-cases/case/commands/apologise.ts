import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { isWorkingDay } from '#lib/domain/kernel/working-days.ts'
import { fromDbDay, toDate } from '#lib/outside/clock/index.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/**
 * Apologises for a file that will be late, with the reason and one new appointment (NĐ 61/2018 Đ.19 k.9). The due date
 * of the law stays where it is: the file counts as late, and says so.
 */
export const apologise = effect({
  input: z.object({ appointedOn: z.iso.date({ error: 'date' }), reason }),
  run: async (scene, input) => {
    const { tx, file, now, today, calendar } = scene
    if (file.dueOn === null) return err({ appointedOn: 'noRunningDeadline' })
    const day = Temporal.PlainDate.from(input.appointedOn)
    const isLater = [fromDbDay(file.dueOn), today].every(
      (known) => Temporal.PlainDate.compare(day, known) > 0,
    )
    // On a day off nobody could come for the result.
    if (!isLater || !isWorkingDay(day, calendar)) return err({ appointedOn: 'notLater' })
    const textId = await writeText(scene, 'apologise', input.reason)
    await tx.apologyDraft.updateMany({
      where: { caseId: file.id, closedAt: null },
      data: { closedAt: toDate(now) },
    })
    return ok({
      data: { textId, appointedOn: input.appointedOn, promised: fromDbDay(file.dueOn).toString() },
      changes: { appointed_on: input.appointedOn },
    })
  },
})
