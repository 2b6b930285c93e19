import type { Calendar } from '../kernel/calendar.ts'
import { workingDaysBetween } from '../kernel/working-days.ts'

/**
 * How many working days are left: 0 on the due date itself, negative when the file is overdue by so many. It is overdue
 * by one from the day after, also while that is a Saturday: 0 always means today.
 */
export const workingDaysLeft = (
  dueOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  calendar: Calendar,
): number => {
  const left = workingDaysBetween(today, dueOn, calendar)
  return Temporal.PlainDate.compare(dueOn, today) < 0 ? Math.min(-1, left) : left
}
