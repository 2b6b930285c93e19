import { dueDate } from '#lib/domain/case/due-date.ts'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { feeFor } from '#lib/domain/procedure/fee.ts'
import { answersFor } from '#lib/domain/procedure/procedure.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import { checkApplication } from '../../draft/check-application.ts'
import { storeAnswers } from '../answers.ts'
import { effect } from '../command.ts'
import { nothing } from './inputs.ts'

/**
 * Sends the mended file. Where it had been accepted, the whole limit counts again from the complete file
 * (NĐ 61/2018 Đ.19 k.4). The dossier code stays (NĐ 45/2020 Đ.12).
 */
export const supplement = effect({
  input: nothing,
  run: async (scene) => {
    const { tx, world, file, procedure, today } = scene
    const checked = await checkApplication(tx, file.id, procedure, world)
    if (!checked.ok) return err({ application: 'incomplete' })
    const answers = answersFor(checked.value.answers)
    const version = await storeAnswers(tx, file.id, checked.value, procedure, scene.now, world)
    const fee = feeFor(procedure, answers).total
    const feeChange = file.feeSettled ? {} : { fee_due: fee }
    if (file.acceptedOn === null) return ok({ data: { answersVersion: version }, changes: feeChange })
    // A limit that was lengthened stays so: the ground for it has not gone away.
    const longest = file.lengthened ? procedure.lengthening : undefined
    const limit = longest ? { days: longest.maxDays, count: longest.count } : procedure.timeLimit(answers)
    const { dueOn } = dueDate({ acceptedOn: today, limit, calendar: vietnamCalendar })
    return ok({
      data: {
        answersVersion: version,
        limitDays: limit.days,
        limitCount: limit.count,
        dueOn: dueOn.toString(),
      },
      changes: {
        ...feeChange,
        clock_from: today.toString(),
        limit_days: limit.days,
        limit_count: limit.count,
        due_on: dueOn.toString(),
      },
    })
  },
})
