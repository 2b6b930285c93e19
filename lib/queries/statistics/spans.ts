import { lastDayOf } from '#lib/domain/kernel/civil-date.ts'
import { monthsOfPeriod, type Period } from '#lib/domain/statistics/period.ts'

export type MonthSpan = Period & { readonly month: string }

/** The months of a period; the first and the last only as far as they lie in it. */
export const monthSpans = (period: Period): readonly MonthSpan[] =>
  monthsOfPeriod(period).map((month) => ({
    month,
    from: later(`${month}-01`, period.from),
    to: earlier(lastDayOf(month), period.to),
  }))

const later = (a: string, b: string) => (a > b ? a : b)
const earlier = (a: string, b: string) => (a < b ? a : b)
