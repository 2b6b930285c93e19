import { dueDate, type Entry } from '#lib/domain/case/due-date.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'

/** Why a file is due when it is: every day from the one the clock counts from to the due date. Empty while no clock runs. */
export const ledgerOf = (file: {
  readonly clockFrom: Date | null
  readonly dueOn: Date | null
  readonly limitDays: number | null
  readonly limitCount: string | null
}): readonly Entry[] => {
  const { clockFrom, dueOn, limitDays, limitCount } = file
  if (clockFrom === null || dueOn === null || limitDays === null) return []
  const limit = { days: limitDays, count: limitCount === 'working' ? 'working' : 'calendar' } as const
  return dueDate({ acceptedOn: fromDbDay(clockFrom), limit, calendar: vietnamCalendar }).ledger
}
