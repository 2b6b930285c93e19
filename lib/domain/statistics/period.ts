import { addDays, addMonths, isIsoDay, lastDayOf, monthOf, monthsFromTo } from '../kernel/civil-date.ts'
import { err, ok, type Result } from '../kernel/result.ts'

/** A period of a report, both days included, as ISO strings in Vietnam's calendar. */
export type Period = { readonly from: string; readonly to: string }

export type PeriodError = 'missing' | 'notADay' | 'fromAfterTo' | 'tooEarly' | 'tooLate' | 'tooLong'

export type PeriodLimits = {
  readonly earliest: string
  readonly latest: string
  readonly longestMonths: number
}

/**
 * The period asked for by the parameters `tu` and `den` of a page or `from` and `to` of the open data, ISO days both.
 * Text that is no existing day, a period back to front, outside the limits or touching too many months is refused.
 */
export const parsePeriod = (
  from: string | undefined,
  to: string | undefined,
  limits: PeriodLimits,
): Result<Period, PeriodError> => {
  if (!from || !to) return err('missing')
  if (!isIsoDay(from) || !isIsoDay(to)) return err('notADay')
  if (from > to) return err('fromAfterTo')
  if (from < limits.earliest) return err('tooEarly')
  if (to > limits.latest) return err('tooLate')
  return monthsTouched({ from, to }) > limits.longestMonths ? err('tooLong') : ok({ from, to })
}

/** The months, 'YYYY-MM', that the period touches, in order. */
export const monthsOfPeriod = (period: Period): readonly string[] => {
  const first = monthOf(period.from)
  return Array.from({ length: monthsTouched(period) }, (_, months) => addMonths(first, months))
}

/**
 * The period before, for comparison: as many whole months when the period is one of whole months (June to August → March
 * to May), otherwise as many days.
 */
export const previousPeriod = (period: Period): Period => {
  const to = addDays(period.from, -1)
  if (isWholeMonths(period))
    return { from: `${addMonths(monthOf(period.from), -monthsTouched(period))}-01`, to }
  return { from: addDays(period.from, -daysIn(period)), to }
}

const isWholeMonths = ({ from, to }: Period): boolean => from.endsWith('-01') && to === lastDayOf(monthOf(to))

const monthsTouched = ({ from, to }: Period): number => monthsFromTo(monthOf(from), monthOf(to)) + 1

const daysIn = ({ from, to }: Period): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
