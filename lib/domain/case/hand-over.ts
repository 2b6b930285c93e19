import type { Calendar } from '../kernel/calendar.ts'
import { isWorkingDay, nextWorkingDay } from '../kernel/working-days.ts'
import type { OfficeHours } from '../kernel/working-hours.ts'

const ZONE = 'Asia/Ho_Chi_Minh'

/**
 * By when the paper of an accepted file has to be at the division: the same day, so by the end of office hours, when it
 * was accepted on a working day before `until` ('HH:MM' in Vietnam); otherwise at the opening of the next working day
 * (NĐ 61/2018 Điều 18 khoản 2). It moves paper only: the due date counts from the day of acceptance either way.
 * Throws a RangeError without office hours.
 */
export const handOverBy = (
  acceptedAt: Temporal.Instant,
  until: string,
  calendar: Calendar,
  officeHours: OfficeHours,
): Temporal.Instant => {
  const [opens, closes] = [officeHours[0]?.opens, officeHours.at(-1)?.closes]
  if (opens === undefined || closes === undefined) throw new RangeError('an office without office hours')
  const accepted = acceptedAt.toZonedDateTimeISO(ZONE)
  const day = accepted.toPlainDate()
  const isSameDay =
    isWorkingDay(day, calendar) && Temporal.PlainTime.compare(accepted.toPlainTime(), until) < 0
  return isSameDay ? at(day, closes) : at(nextWorkingDay(day, calendar), opens)
}

const at = (date: Temporal.PlainDate, time: string): Temporal.Instant =>
  date.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant()
