import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import { countedDue } from '#lib/queries/due-ledger.ts'
import { effect } from '../command.ts'
import { committedDue } from '../deadline.ts'

/** Counts the due date anew after a change of the calendar, and says which change it was. */
export const recountDueDate = effect({
  input: z.object({ changeId: z.uuid() }),
  run: async (scene, { changeId }) => {
    const { file, procedure, calendar, today } = scene
    const dueOn = countedDue(file, procedure, calendar)?.dueOn
    if (dueOn === undefined || file.dueOn === null) return err({ changeId: 'noRunningDeadline' })
    if (dueOn.equals(fromDbDay(file.dueOn))) return err({ changeId: 'sameDay' })
    // Nobody could have kept a day that had passed before it was decided.
    if (Temporal.PlainDate.compare(dueOn, today) < 0) return err({ changeId: 'past' })
    const committedOn =
      file.committedOn && file.clockFrom
        ? await committedDue(scene, dueOn.toString(), {
            from: fromDbDay(file.clockFrom),
            used: file.daysUsed ?? 0,
          })
        : null
    return ok({
      data: {
        changeId,
        limitDays: file.limitDays,
        limitCount: file.limitCount,
        dueOn: dueOn.toString(),
        was: fromDbDay(file.dueOn).toString(),
        ...(committedOn && { committedOn }),
      },
      changes: { due_on: dueOn.toString(), committed_on: committedOn },
    })
  },
})
