import { type DueDate, dueDate, type TimeLimit } from '#lib/domain/case/due-date.ts'
import { limitAfterSupplement } from '#lib/domain/case/supplement-clock.ts'
import type { Calendar } from '#lib/domain/kernel/calendar.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'

type Limited = {
  readonly limitDays: number | null
  readonly limitCount: string | null
  readonly daysUsed: number | null
}
type Counted = Limited & { readonly clockFrom: Date | null; readonly dueOn: Date | null }

/** What is left of a file's limit from the day on which its clock started or was resumed. Null before acceptance. */
export const limitLeft = ({ limitDays: days, limitCount, daysUsed }: Limited): TimeLimit | null => {
  if (days === null) return null
  const limit = { days, count: limitCount === 'working' ? 'working' : 'calendar' } as const
  return limitAfterSupplement({ policy: 'pause', limit, daysUsed: daysUsed ?? 0 })
}

/** Why a file is due when it is, by this calendar: every day from the one the clock counts from. Null while none runs. */
export const countedDue = (file: Counted, procedure: Procedure, calendar: Calendar): DueDate | null => {
  const limit = limitLeft(file)
  if (limit === null || file.clockFrom === null || file.dueOn === null) return null
  const acceptedOn = fromDbDay(file.clockFrom)
  const sameDayUntil = file.limitDays === 0 ? sameDayRule(procedure) : undefined
  if (sameDayUntil === undefined) return dueDate({ acceptedOn, limit, calendar })
  // The time of day is not kept; the due date tells on which side of the hour it was.
  const acceptedAt = fromDbDay(file.dueOn).equals(acceptedOn)
    ? midnight
    : Temporal.PlainTime.from(sameDayUntil)
  return dueDate({ acceptedOn, acceptedAt, limit: { ...limit, sameDayUntil }, calendar })
}

const midnight = new Temporal.PlainTime()

const sameDayRule = (procedure: Procedure): string | undefined =>
  procedure.limitTable.find(({ days }) => days === 0)?.sameDayUntil
