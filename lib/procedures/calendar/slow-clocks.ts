import { daysOffTable, exchangesTable, tableDays } from './days-off-table.ts'

/**
 * For tests: every clock once more, slow and plain, on day numbers since 1970 and minutes of Vietnamese time, from the
 * table of days off alone. Shares neither code nor data with what it checks.
 */
const MS_PER_DAY = 86_400_000
const MINUTES_PER_DAY = 1440

export const numberOf = (iso: string): number => Date.parse(iso) / MS_PER_DAY
export const isoOf = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10)

/** Minutes since 1970 → 'YYYY-MM-DDTHH:MM'. */
export const momentOf = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 16)

const off = new Set(
  [
    ...Object.keys(daysOffTable).flatMap((year) => tableDays(Number(year))),
    ...Object.keys(exchangesTable),
  ].map(numberOf),
)
const worked = new Set(Object.values(exchangesTable).map(numberOf))

export const officesWork = (day: number): boolean => {
  if (worked.has(day)) return true
  const weekday = (((day + 4) % 7) + 7) % 7 // 1 January 1970 was a Thursday.
  return weekday !== 0 && weekday !== 6 && !off.has(day)
}

const firstDay = numberOf('2018-01-01')
export const everyDay: readonly number[] = Array.from(
  { length: numberOf('2028-01-01') - firstDay },
  (_, i) => firstDay + i,
)

/** The day itself when offices work on it, otherwise the first one after it on which they do. */
const orLater = (day: number): number => {
  let later = day
  while (!officesWork(later)) later++
  return later
}

type Count = 'calendar' | 'working'

export const slowDue = (acceptedOn: number, days: number, count: Count): number => {
  let day = acceptedOn
  if (count === 'calendar') day += days
  else for (let left = days; left > 0; left -= officesWork(day) ? 1 : 0) day++
  return orLater(day)
}

/** A same-day limit: `minute` is the minute of the day of receipt, `until` the one from which it is too late. */
export const slowSameDay = (acceptedOn: number, minute: number, until: number): number =>
  officesWork(acceptedOn) && minute < until ? acceptedOn : orLater(acceptedOn + 1)

/** Lives through a file day by day, standing still while it is halted; `haltedOn` is itself a day at the office. */
export const slowPaused = (
  acceptedOn: number,
  [haltedOn, resumedOn]: readonly [number, number],
  days: number,
  count: Count,
): number => {
  let left = days
  let day = acceptedOn
  while (left > 0 || day < resumedOn) {
    day++
    const stands = day > haltedOn && day <= resumedOn
    if (left > 0 && !stands && (count === 'calendar' || officesWork(day))) left--
  }
  return orLater(day)
}

/** The latest day that has so many working days after it, up to and including `day`. */
export const slowBefore = (day: number, workingDays: number): number => {
  const earlier: number[] = []
  for (let back = day - 1; earlier.length < workingDays; back--) if (officesWork(back)) earlier.push(back)
  return earlier.at(-1) ?? day
}

/** How many days of office work from the day after `today` to `dueOn`; those gone by, negative, when it has passed. */
export const slowDaysLeft = (dueOn: number, today: number): number => {
  const [from, to] = dueOn < today ? [dueOn, today] : [today, dueOn]
  let days = 0
  for (let day = from + 1; day <= to; day++) if (officesWork(day)) days++
  if (dueOn < today) return -Math.max(1, days)
  return days
}

const isOfficeHour = (minuteOfDay: number): boolean =>
  (minuteOfDay >= 7 * 60 && minuteOfDay < 11 * 60 + 30) ||
  (minuteOfDay >= 13 * 60 + 30 && minuteOfDay < 17 * 60)

/** Counts the minutes of office time one by one. */
export const slowAnswer = (sentAt: number, hours: number): number => {
  let left = hours * 60
  let minute = sentAt
  for (; left > 0; minute++) {
    if (officesWork(Math.floor(minute / MINUTES_PER_DAY)) && isOfficeHour(minute % MINUTES_PER_DAY)) left--
  }
  return minute
}

/** Tries minute after minute: the closing of the day on which it came in time, or the next opening. */
export const slowHandOver = (acceptedAt: number): number => {
  const day = Math.floor(acceptedAt / MINUTES_PER_DAY)
  if (officesWork(day) && acceptedAt % MINUTES_PER_DAY < 15 * 60) return day * MINUTES_PER_DAY + 17 * 60
  let minute = (day + 1) * MINUTES_PER_DAY
  while (!officesWork(Math.floor(minute / MINUTES_PER_DAY)) || !isOfficeHour(minute % MINUTES_PER_DAY))
    minute++
  return minute
}
