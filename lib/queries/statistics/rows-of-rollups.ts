import { checkInvariants, emptyRow, type Ii06aRow } from '#lib/domain/statistics/ii06a.ts'
import type { Change, Flow, Rollups } from './rollups.ts'

/** One row of form II.06a per span, for each group of files that has any. */
export const rowsByGroup = (
  { flows, changes }: Rollups,
  groupOf: (place: Pick<Flow, 'unitCode' | 'procedureCode'>) => string,
  spans: number,
): ReadonlyMap<string, readonly Ii06aRow[]> => {
  const flowsOf = Map.groupBy(flows, groupOf)
  const changesOf = Map.groupBy(changes, groupOf)
  const groups = new Set([...flowsOf.keys(), ...changesOf.keys()])
  return new Map(
    [...groups].map((group) => [
      group,
      Array.from({ length: spans }, (_, index) =>
        rowOf(flowsOf.get(group) ?? [], changesOf.get(group) ?? [], index + 1),
      ),
    ]),
  )
}

/** The row of several spans that follow each other: what flowed adds up, the balances are those of its two ends. */
export const joinSpans = (rows: readonly Ii06aRow[]): Ii06aRow => {
  const [first = emptyRow] = rows
  const last = rows.at(-1) ?? emptyRow
  const total = (part: (row: Ii06aRow) => number) => rows.reduce((sum, row) => sum + part(row), 0)
  return assertWhole({
    received: receivedOf({
      online: total((row) => row.received.online),
      direct: total((row) => row.received.direct),
      carriedOver: first.received.carriedOver,
    }),
    finished: finishedOf({
      early: total((row) => row.finished.early),
      onTime: total((row) => row.finished.onTime),
      late: total((row) => row.finished.late),
    }),
    inProgress: last.inProgress,
    endedOtherwise: total((row) => row.endedOtherwise),
    noRunningDeadline: last.noRunningDeadline,
  })
}

const rowOf = (flows: readonly Flow[], changes: readonly Change[], span: number): Ii06aRow => {
  const flowed = (part: (flow: Flow) => number) =>
    flows.reduce((sum, flow) => (flow.span === span ? sum + part(flow) : sum), 0)
  const open = (which: (change: Change) => boolean) =>
    changes.reduce((sum, change) => (which(change) ? sum + change.files : sum), 0)
  const total = open((change) => change.span <= span)
  const noRunningDeadline = open((change) => change.span <= span && change.isHalted)
  const overdue = open((change) => change.overdueFrom <= span && !change.isHalted)
  return assertWhole({
    received: receivedOf({
      online: flowed((flow) => flow.online),
      direct: flowed((flow) => flow.direct),
      carriedOver: open((change) => change.span < span),
    }),
    finished: finishedOf({
      early: flowed((flow) => flow.early),
      onTime: flowed((flow) => flow.onTime),
      late: flowed((flow) => flow.late),
    }),
    inProgress: { total, inTime: total - noRunningDeadline - overdue, overdue },
    endedOtherwise: flowed((flow) => flow.endedOtherwise),
    noRunningDeadline,
  })
}

const receivedOf = (parts: Omit<Ii06aRow['received'], 'total'>): Ii06aRow['received'] => ({
  total: parts.online + parts.direct + parts.carriedOver,
  ...parts,
})

const finishedOf = (parts: Omit<Ii06aRow['finished'], 'total'>): Ii06aRow['finished'] => ({
  total: parts.early + parts.onTime + parts.late,
  ...parts,
})

/** Figures that contradict themselves are not shown to anybody. */
const assertWhole = (row: Ii06aRow): Ii06aRow => {
  const broken = checkInvariants(row)
  if (broken.length > 0) throw new Error(`the rollups contradict themselves: ${broken.join(', ')}`)
  return row
}
