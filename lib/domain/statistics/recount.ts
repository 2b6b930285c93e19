import { addRows, emptyRow, type Ii06aRow } from './ii06a.ts'
import type { Period } from './period.ts'

/** What happened to one file, in ISO days of Vietnam's calendar. */
export type CaseHistory = {
  /** The day of the instant of acceptance. */
  readonly acceptedOn: string
  /** `direct` includes the post. */
  readonly channel: 'online' | 'direct'
  /** Which due date was in force from which day, in the order of events; null: waiting for the person's supplement. */
  readonly deadlines: readonly { readonly from: string; readonly dueOn: string | null }[]
  /** The day the result reached the desk, not the day it was collected. */
  readonly finishedOn?: string
  /** The day the file was refused after acceptance, withdrawn or stopped. */
  readonly endedOtherwiseOn?: string
}

/**
 * Form II.06a counted anew from the histories of all files, as at the end of the period's last day: what happened later
 * is not known yet. Slow, and plain enough to be believed: it is what faster counts are held against.
 *
 * Early, on time, late: the day the result reached the desk is before, on, after the due day then in force. In progress
 * is overdue when the due date in force at the end of the period lies before the period's last day, and in time when it
 * is that day or a later one. A file that both finished and ended otherwise counts by what came first, on the same day as finished.
 */
export const recount = (histories: Iterable<CaseHistory>, period: Period): Ii06aRow => {
  const rows: Ii06aRow[] = []
  for (const history of histories) rows.push(rowOf(history, period))
  return addRows(rows)
}

/** The row of a single file: nothing at all, or 1 received and 1 in exactly one place of the other side. */
const rowOf = (history: CaseHistory, { from, to }: Period): Ii06aRow => {
  const end = endOf(history, to)
  if (history.acceptedOn > to) return emptyRow
  if (end !== undefined && end.on < from) return emptyRow
  const received = receivedAs(history, from)
  if (end?.how === 'otherwise') return { ...emptyRow, received, endedOtherwise: 1 }
  if (end?.how === 'finished') return { ...emptyRow, received, finished: finishedAs(history, end.on) }
  const dueOn = dueOnInForce(history, to)
  if (dueOn === null) {
    return { ...emptyRow, received, inProgress: { total: 1, inTime: 0, overdue: 0 }, noRunningDeadline: 1 }
  }
  const overdue = dueOn < to ? 1 : 0
  return { ...emptyRow, received, inProgress: { total: 1, inTime: 1 - overdue, overdue } }
}

type End = { readonly on: string; readonly how: 'finished' | 'otherwise' }

const endOf = ({ finishedOn, endedOtherwiseOn }: CaseHistory, to: string): End | undefined => {
  const finished = finishedOn !== undefined && finishedOn <= to ? finishedOn : undefined
  const otherwise = endedOtherwiseOn !== undefined && endedOtherwiseOn <= to ? endedOtherwiseOn : undefined
  if (finished !== undefined && (otherwise === undefined || finished <= otherwise))
    return { on: finished, how: 'finished' }
  return otherwise === undefined ? undefined : { on: otherwise, how: 'otherwise' }
}

const receivedAs = ({ acceptedOn, channel }: CaseHistory, from: string): Ii06aRow['received'] => {
  const nothing = { total: 1, online: 0, direct: 0, carriedOver: 0 }
  return acceptedOn < from ? { ...nothing, carriedOver: 1 } : { ...nothing, [channel]: 1 }
}

const finishedAs = (history: CaseHistory, on: string): Ii06aRow['finished'] => {
  const dueOn = dueOnInForce(history, on) ?? lastDueOn(history, on)
  const nothing = { total: 1, early: 0, onTime: 0, late: 0 }
  if (on < dueOn) return { ...nothing, early: 1 }
  return on === dueOn ? { ...nothing, onTime: 1 } : { ...nothing, late: 1 }
}

/** The due date in force at the end of a day; null while none runs. */
const dueOnInForce = ({ deadlines }: CaseHistory, day: string): string | null =>
  deadlines.findLast(({ from }) => from <= day)?.dueOn ?? null

/** A result that came while no deadline ran is judged by the last one that did. */
const lastDueOn = ({ deadlines }: CaseHistory, day: string): string => {
  const dueOn = deadlines.findLast((deadline) => deadline.from <= day && deadline.dueOn !== null)?.dueOn
  if (!dueOn) throw new RangeError('a file was finished that never had a due date')
  return dueOn
}
