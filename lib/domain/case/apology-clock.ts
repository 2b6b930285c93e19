import type { Calendar } from '../kernel/calendar.ts'
import { subtractWorkingDays } from '../kernel/working-days.ts'

/**
 * The last day on which an apology with a new appointment is in time: the last working day before the due date. The
 * decree says "chậm nhất 01 ngày trước ngày hết hạn" (NĐ 61/2018 Điều 19 khoản 9); a working day is never later than
 * that, and on a day off nobody would send it. For limits of a day or less it is the day of receipt or even before it.
 */
export const apologyBy = (dueOn: Temporal.PlainDate, calendar: Calendar, leadDays = 1): Temporal.PlainDate =>
  subtractWorkingDays(dueOn, leadDays, calendar)

/** The day from which a file stands on the due-soon board: so many working days before its due date. */
export const dueSoonFrom = (
  dueOn: Temporal.PlainDate,
  calendar: Calendar,
  workingDays = 2,
): Temporal.PlainDate => subtractWorkingDays(dueOn, workingDays, calendar)
