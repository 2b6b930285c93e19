import { dueDate } from '#lib/domain/case/due-date.ts'
import { dossierCode } from '#lib/domain/kernel/dossier-code.ts'
import { ok } from '#lib/domain/kernel/result.ts'
import { answersFor } from '#lib/domain/procedure/procedure.ts'
import { nextNumber } from '#lib/outside/database/history.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import { openAnswers } from '../answers.ts'
import { effect } from '../command.ts'
import { nothing } from './inputs.ts'

/**
 * Accepts a complete file: gives the dossier code (TT 01/2018 Đ.19), starts the clock (NĐ 61/2018 Đ.17) and hands the
 * file to the division responsible for its field.
 */
export const accept = effect({
  input: nothing,
  run: async ({ tx, world, file, procedure, now, today }) => {
    const day = today.toString()
    const ordinal = await nextNumber(tx, file.unitCode, 'dossier', day)
    const code = dossierCode({ unitCode: file.unit.agencyCode, receivedOn: today, ordinal })
    const limit = procedure.timeLimit(answersFor(await openAnswers(tx, file, world)))
    const { dueOn } = dueDate({ acceptedOn: today, limit, calendar: vietnamCalendar })
    const division = await tx.division.findFirst({
      where: { unitCode: file.unitCode, fields: { has: procedure.field } },
      select: { id: true },
    })
    return ok({
      data: { dossierCode: code, limitDays: limit.days, limitCount: limit.count, dueOn: dueOn.toString() },
      changes: {
        dossier_code: code,
        accepted_at: now.toString(),
        accepted_on: day,
        clock_from: day,
        limit_days: limit.days,
        limit_count: limit.count,
        due_on: dueOn.toString(),
        ...(division ? { division_id: division.id } : {}),
      },
    })
  },
})
