/**
 * One line of form II.06a/VPCP/KSTT (Thông tư 01/2020/TT-VPCP; before it Thông tư 02/2017/TT-VPCP): the files of a unit,
 * field or service in a period, as at the end of that period. The numbers of the official columns are given.
 */
export type Ii06aRow = {
  /** 3 = 4 + 5 + 6; direct includes files sent by post; carried over: accepted before the period, open at its start. */
  readonly received: {
    readonly total: number
    readonly online: number
    readonly direct: number
    readonly carriedOver: number
  }
  /** 7 = 8 + 9 + 10: the result reached the desk in the period, before, on or after the due day. */
  readonly finished: {
    readonly total: number
    readonly early: number
    readonly onTime: number
    readonly late: number
  }
  /** 11 = 12 + 13 + `noRunningDeadline`. */
  readonly inProgress: { readonly total: number; readonly inTime: number; readonly overdue: number }
  /**
   * Refused after acceptance, withdrawn or stopped in the period. No official column: which one they belong to is not
   * laid down, so they stand beside the form and never inside "on time".
   */
  readonly endedOtherwise: number
  /** Open, but waiting for the person's supplement. Within column 11, in neither 12 nor 13; stands beside the form. */
  readonly noRunningDeadline: number
}

export type BrokenInvariant = 'received' | 'balance' | 'finished' | 'inProgress' | 'notACount'

export const emptyRow: Ii06aRow = {
  received: { total: 0, online: 0, direct: 0, carriedOver: 0 },
  finished: { total: 0, early: 0, onTime: 0, late: 0 },
  inProgress: { total: 0, inTime: 0, overdue: 0 },
  endedOtherwise: 0,
  noRunningDeadline: 0,
}

/** The sums of the form that a row breaks: none when it is right. `balance` is 3 = 7 + 11 + ended otherwise. */
export const checkInvariants = (row: Ii06aRow): readonly BrokenInvariant[] => {
  const { received, finished, inProgress, endedOtherwise, noRunningDeadline } = row
  const holds: Readonly<Record<BrokenInvariant, boolean>> = {
    received: received.total === received.online + received.direct + received.carriedOver,
    balance: received.total === finished.total + inProgress.total + endedOtherwise,
    finished: finished.total === finished.early + finished.onTime + finished.late,
    inProgress: inProgress.total === inProgress.inTime + inProgress.overdue + noRunningDeadline,
    notACount: countsOf(row).every((count) => Number.isSafeInteger(count) && count >= 0),
  }
  return invariants.filter((invariant) => !holds[invariant])
}

/** The sum of rows about different files: units to a province, fields to a unit. Not of periods: a file carried over is in both. */
export const addRows = (rows: Iterable<Ii06aRow>): Ii06aRow => {
  let sum = emptyRow
  for (const row of rows) sum = add(sum, row)
  return sum
}

const invariants: readonly BrokenInvariant[] = ['received', 'balance', 'finished', 'inProgress', 'notACount']

const countsOf = ({
  received,
  finished,
  inProgress,
  endedOtherwise,
  noRunningDeadline,
}: Ii06aRow): number[] => [
  ...Object.values(received),
  ...Object.values(finished),
  ...Object.values(inProgress),
  endedOtherwise,
  noRunningDeadline,
]

const add = (a: Ii06aRow, b: Ii06aRow): Ii06aRow => ({
  received: {
    total: a.received.total + b.received.total,
    online: a.received.online + b.received.online,
    direct: a.received.direct + b.received.direct,
    carriedOver: a.received.carriedOver + b.received.carriedOver,
  },
  finished: {
    total: a.finished.total + b.finished.total,
    early: a.finished.early + b.finished.early,
    onTime: a.finished.onTime + b.finished.onTime,
    late: a.finished.late + b.finished.late,
  },
  inProgress: {
    total: a.inProgress.total + b.inProgress.total,
    inTime: a.inProgress.inTime + b.inProgress.inTime,
    overdue: a.inProgress.overdue + b.inProgress.overdue,
  },
  endedOtherwise: a.endedOtherwise + b.endedOtherwise,
  noRunningDeadline: a.noRunningDeadline + b.noRunningDeadline,
})
