import type { Calendar } from '../kernel/calendar.ts'
import { addWorkingHours, type OfficeHours } from '../kernel/working-hours.ts'

/** What is sent online is answered within so many working hours (Nghị định 45/2020/NĐ-CP, Điều 11). */
const answerHours = 8

/** By when the desk has to have answered what was sent at this instant. */
export const answerBy = (
  sentAt: Temporal.Instant,
  calendar: Calendar,
  officeHours: OfficeHours,
): Temporal.Instant => addWorkingHours(sentAt, answerHours, calendar, officeHours)

/** No run of days off is longer: Tết takes nine days at most, and offices work eight hours. */
const longestWait = { hours: 24 * 21 }

/**
 * The last instant, to the minute, whose answer is no longer in time: whatever was sent up to then is late. The queue
 * is counted in the database, which knows no office hours, so the question is put the other way round once.
 */
export const lateBefore = (
  now: Temporal.Instant,
  calendar: Calendar,
  officeHours: OfficeHours,
): Temporal.Instant => {
  const isLate = (sentAt: number) =>
    answerBy(Temporal.Instant.fromEpochMilliseconds(sentAt), calendar, officeHours).epochMilliseconds <
    now.epochMilliseconds
  let late = now.subtract(longestWait).epochMilliseconds
  let inTime = now.epochMilliseconds
  while (inTime - late > 60_000) {
    const middle = Math.floor((late + inTime) / 2)
    if (isLate(middle)) late = middle
    else inTime = middle
  }
  return Temporal.Instant.fromEpochMilliseconds(late)
}
