import { type Calendar, dayKind } from './calendar.ts'

/** Whether offices work that day: weekdays that are not off, and Saturdays worked in exchange. */
export const isWorkingDay = (date: Temporal.PlainDate, calendar: Calendar): boolean => {
  const { kind } = dayKind(date, calendar)
  return kind === 'workingDay' || kind === 'workedSaturday'
}

/** The first working day after a day. */
export const nextWorkingDay = (date: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate =>
  addWorkingDays(date, 1, calendar)

/**
 * The n-th working day after `from`; `from` itself never counts (Bộ luật Dân sự 2015, Điều 147 khoản 2), and 0 days
 * lead nowhere. Throws a RangeError unless `days` is a whole number from 0.
 */
export const addWorkingDays = (
  from: Temporal.PlainDate,
  days: number,
  calendar: Calendar,
): Temporal.PlainDate => walk(from, days, 1, calendar)

/**
 * The n-th working day before `from`, by which something has to be done so many working days ahead; `from` itself never
 * counts. Throws a RangeError unless `days` is a whole number from 0.
 */
export const subtractWorkingDays = (
  from: Temporal.PlainDate,
  days: number,
  calendar: Calendar,
): Temporal.PlainDate => walk(from, days, -1, calendar)

const walk = (
  from: Temporal.PlainDate,
  days: number,
  step: 1 | -1,
  calendar: Calendar,
): Temporal.PlainDate => {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of days: ${days}`)
  let date = from
  for (let left = days; left > 0; ) {
    date = date.add({ days: step })
    if (isWorkingDay(date, calendar)) left--
  }
  return date
}

/** How many working days lie in (from, to]: the first excluded, the last included. Negative when `to` is earlier. */
export const workingDaysBetween = (
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  calendar: Calendar,
): number => {
  if (Temporal.PlainDate.compare(from, to) > 0) return 0 - workingDaysBetween(to, from, calendar)
  let days = 0
  for (let date = from; !date.equals(to); ) {
    date = date.add({ days: 1 })
    if (isWorkingDay(date, calendar)) days++
  }
  return days
}
