import type { Calendar } from './calendar.ts'
import { isWorkingDay } from './working-days.ts'

/** The hours of a working day, 'HH:MM' in Vietnam, in order: [{ opens: '07:00', closes: '11:30' }, …]. */
export type OfficeHours = readonly { readonly opens: string; readonly closes: string }[]

type Span = { readonly start: number; readonly end: number }

const ZONE = 'Asia/Ho_Chi_Minh'
const MS_PER_HOUR = 3_600_000

/**
 * The instant at which so many hours of office time have passed: the clock of 8 working hours within which a file sent
 * online is answered (Nghị định 45/2020/NĐ-CP, Điều 11). It stands still outside office hours, so that a file sent in
 * the evening starts with the next opening, and time that runs out at closing ends there, not at the next opening.
 * Throws a RangeError for hours that are not positive or office hours out of order.
 */
export const addWorkingHours = (
  from: Temporal.Instant,
  hours: number,
  calendar: Calendar,
  officeHours: OfficeHours,
): Temporal.Instant => {
  if (!(hours > 0 && Number.isFinite(hours))) throw new RangeError(`not a number of hours: ${hours}`)
  checkOrder(officeHours)
  let left = Math.round(hours * MS_PER_HOUR)
  for (let date = dayOf(from); ; date = date.add({ days: 1 })) {
    for (const { start, end } of spansAfter(from, date, calendar, officeHours)) {
      if (left <= end - start) return Temporal.Instant.fromEpochMilliseconds(start + left)
      left -= end - start
    }
  }
}

/** The whole minutes of office time between two instants; 0 when `to` is not later. */
export const workingMinutesBetween = (
  from: Temporal.Instant,
  to: Temporal.Instant,
  calendar: Calendar,
  officeHours: OfficeHours,
): number => {
  checkOrder(officeHours)
  let milliseconds = 0
  const last = dayOf(to)
  for (let date = dayOf(from); Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    for (const { start, end } of spansAfter(from, date, calendar, officeHours)) {
      milliseconds += Math.max(0, Math.min(end, to.epochMilliseconds) - start)
    }
  }
  return Math.floor(milliseconds / 60_000)
}

const dayOf = (instant: Temporal.Instant): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(ZONE).toPlainDate()

/** What is left, after `from`, of the office hours of a day, in milliseconds since 1970. */
const spansAfter = (
  from: Temporal.Instant,
  date: Temporal.PlainDate,
  calendar: Calendar,
  officeHours: OfficeHours,
): readonly Span[] => {
  if (!isWorkingDay(date, calendar)) return []
  const at = (time: string) =>
    date.toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds
  return officeHours
    .map(({ opens, closes }) => ({ start: Math.max(at(opens), from.epochMilliseconds), end: at(closes) }))
    .filter(({ start, end }) => start < end)
}

const checkOrder = (officeHours: OfficeHours): void => {
  const times = officeHours
    .flatMap(({ opens, closes }) => [opens, closes])
    .map((time) => Temporal.PlainTime.from(time))
  const inOrder = times.every((time, i) => {
    const before = times[i - 1]
    return before === undefined || Temporal.PlainTime.compare(before, time) < 0
  })
  if (times.length === 0 || !inOrder)
    throw new RangeError('office hours must open, close and follow each other')
}
