import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import { countedDue } from '#lib/queries/due-ledger.ts'
import { effect } from '../command.ts'

/** Counts the due date anew after a change of the calendar, and says which change it was. */
export const recountDueDate = effect({
  input: z.object({ changeId: z.uuid() }),
  run: (scene, { changeId }) => {
    const { file, procedure, calendar } = scene
    const dueOn = countedDue(file, procedure, calendar)?.dueOn
    if (dueOn === undefined || file.dueOn === null) return err({ changeId: 'noRunningDeadline' })
    if (dueOn.equals(fromDbDay(file.dueOn))) return err({ changeId: 'sameDay' })
    return ok({
      data: {
        changeId,
        limitDays: file.limitDays,
        limitCount: file.limitCount,
        dueOn: dueOn.toString(),
        was: fromDbDay(file.dueOn).toString(),
      },
      changes: { due_on: dueOn.toString() },
    })
  },
})
