import { type DraftTerm, draftDays } from '../procedure/draft-days.ts'

/** Until when a draft is kept that was last changed on a day. Every change begins the time anew. */
export const draftTerm = (changedOn: Temporal.PlainDate, today: Temporal.PlainDate): DraftTerm => {
  const until = changedOn.add({ days: draftDays.kept })
  const warnOn = until.subtract({ days: draftDays.warnedBefore })
  return { until: until.toString(), endsSoon: Temporal.PlainDate.compare(today, warnOn) >= 0 }
}
