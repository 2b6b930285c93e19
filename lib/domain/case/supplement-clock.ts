import type { Calendar } from '../kernel/calendar.ts'
import { addWorkingDays } from '../kernel/working-days.ts'
import { dueDate, type TimeLimit } from './due-date.ts'
import type { SupplementClock } from './one-stop-rules.ts'

/**
 * How many days of the limit were used when the file was halted, the day of the halt included: it was at the office that
 * day. From 0, when it was halted on the day from which the clock counts, to the whole limit, and never more.
 */
export const daysUsed = ({
  clockFrom,
  haltedOn,
  limit: { days, count },
  calendar,
}: {
  readonly clockFrom: Temporal.PlainDate
  readonly haltedOn: Temporal.PlainDate
  readonly limit: TimeLimit
  readonly calendar: Calendar
}): number =>
  dueDate({ acceptedOn: clockFrom, limit: { days, count }, calendar }).ledger.filter(
    ({ counted, date }) => counted && Temporal.PlainDate.compare(date, haltedOn) <= 0,
  ).length

/**
 * The limit that runs from the day on which the file is complete again: the new due date is
 * `dueDate({ acceptedOn: resumedOn, limit })`.
 *
 * 'restart' gives the whole limit (NĐ 61/2018 Điều 19 khoản 4: "tính lại từ đầu sau khi nhận đủ hồ sơ"). 'pause' gives
 * what was left and no day more: of a limit that had been used up on the day of the halt 0 days are left, and the file is
 * due on the day of resumption or, when that is off, on the next working day. Granting a day here would let an office
 * that asks on its last day have more time than the law gives. A same-day limit stays one, as no day of it can be used.
 */
export const limitAfterSupplement = ({
  policy,
  limit,
  daysUsed,
}: {
  readonly policy: SupplementClock
  readonly limit: TimeLimit
  readonly daysUsed: number
}): TimeLimit =>
  policy === 'restart' || limit.days === 0
    ? limit
    : { days: Math.max(0, limit.days - daysUsed), count: limit.count }

/**
 * The last day on which a division may ask for what is missing from a file accepted on a day: 3 working days of the
 * acceptance (NĐ 61/2018 Điều 19 khoản 4), which itself does not count.
 */
export const supplementNoticeBy = (
  acceptedOn: Temporal.PlainDate,
  days: number,
  calendar: Calendar,
): Temporal.PlainDate => addWorkingDays(acceptedOn, days, calendar)
