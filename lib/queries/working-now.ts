import { answerBy } from '#lib/domain/case/answer-clock.ts'
import { workingDaysLeft } from '#lib/domain/case/working-days-left.ts'
import type { Calendar } from '#lib/domain/kernel/calendar.ts'
import { type OfficeHours, workingMinutesBetween } from '#lib/domain/kernel/working-hours.ts'
import { today, zone } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { calendarNow } from './calendar-now.ts'
import { officeHoursOn } from './office-hours-of.ts'

/** The moment by which working time is measured, with the calendar and the hours that hold at it. */
export type WorkingNow = {
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly calendar: Calendar
  /** When the offices of a unit are open. */
  readonly officeHoursOf: (unitCode: string) => OfficeHours
}

export const workingNow = async (world: World): Promise<WorkingNow> => {
  const day = today(world.clock)
  const [calendar, officeHoursOf] = await Promise.all([calendarNow(world.db), officeHoursOn(world.db, day)])
  return { now: world.clock.now(), today: day, calendar, officeHoursOf }
}

/** Working days until a due date (ISO day): 0 on the day itself, negative afterwards. */
export const daysLeftUntil = (dueOn: string, moment: WorkingNow): number =>
  workingDaysLeft(Temporal.PlainDate.from(dueOn), moment.today, moment.calendar)

/** Minutes of office time that a unit has left today; 0 on a day off. */
export const minutesLeftToday = (
  unitCode: string,
  { now, today: day, calendar, officeHoursOf }: WorkingNow,
): number => {
  const midnight = day.add({ days: 1 }).toZonedDateTime(zone).toInstant()
  return workingMinutesBetween(now, midnight, calendar, officeHoursOf(unitCode))
}

/** By when the desk of a unit answers what was sent at this instant, and the working minutes until then (negative: since then). */
export const answerClock = (
  { sentAt, unitCode }: { readonly sentAt: Temporal.Instant; readonly unitCode: string },
  { now, calendar, officeHoursOf }: WorkingNow,
): { readonly by: string; readonly minutesLeft: number } => {
  const hours = officeHoursOf(unitCode)
  const by = answerBy(sentAt, calendar, hours)
  const isLate = Temporal.Instant.compare(by, now) < 0
  const [from, to] = isLate ? [by, now] : [now, by]
  const minutes = workingMinutesBetween(from, to, calendar, hours)
  return { by: by.toString(), minutesLeft: isLate ? -Math.max(1, minutes) : minutes }
}
