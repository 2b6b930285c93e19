import { isDeepStrictEqual } from 'node:util'
import { checkInvariants } from '#lib/domain/statistics/ii06a.ts'
import { recount } from '#lib/domain/statistics/recount.ts'
import { type Column, columns } from '#lib/queries/statistics/columns.ts'
import { filesBehind } from '#lib/queries/statistics/files-behind.ts'
import { loadOfUnit } from '#lib/queries/statistics/load.ts'
import { statisticsReport } from '#lib/queries/statistics/report.ts'
import { historiesOf } from '#tests/support/case-histories.ts'
import type { Evening, Invariant } from './evening.ts'

/** As at this evening: since the month began, and of this day alone. */
const periodsOf = ({ day }: Evening) => {
  const to = day.toString()
  return [
    { from: '2020-08-01', to },
    { from: to, to },
  ]
}

/** Form II.06a adds up, and equals a recount of what the histories tell. */
export const formIi06a: Invariant = async (evening) => {
  const { office, world, files } = evening
  const own = historiesOf(files.filter(({ unitCode }) => unitCode === office.unitCode))
  const faults: string[] = []
  for (const period of periodsOf(evening)) {
    const { row } = (await statisticsReport({ period, unitCode: office.unitCode }, world)).whole
    for (const broken of checkInvariants(row)) faults.push(`${period.from}: ${broken}`)
    const counted = recount(own, period)
    if (!isDeepStrictEqual(row, counted))
      faults.push(`${period.from}: ${JSON.stringify(row)} is published, ${JSON.stringify(counted)} counted`)
  }
  return faults
}

/** Behind each number of the form there are as many files as it says: looked into on Fridays. */
export const filesBehindForm: Invariant = async (evening) => {
  const { office, world, day } = evening
  if (day.dayOfWeek !== 5) return []
  const [period] = periodsOf(evening)
  if (!period) return []
  const { row } = (await statisticsReport({ period, unitCode: office.unitCode }, world)).whole
  const numbers: Readonly<Record<Column, number>> = {
    ...row.received,
    ...row.finished,
    ...row.inProgress,
    total: row.received.total,
    finished: row.finished.total,
    inProgress: row.inProgress.total,
    noRunningDeadline: row.noRunningDeadline,
    endedOtherwise: row.endedOtherwise,
  }
  const director = await office.staff('giamdoc', world.clock.now())
  const faults = await Promise.all(
    (Object.keys(columns) as Column[]).map(async (column) => {
      const cell = { period, unitCode: office.unitCode, column, page: 1 }
      const total = (await filesBehind(director, cell, world))?.total
      return total === numbers[column]
        ? []
        : [`${column}: ${numbers[column]} are published, ${total} behind it`]
    }),
  )
  return faults.flat()
}

/** The load of the staff counts what each has in hand: on Fridays. */
export const loads: Invariant = async (evening) => {
  const { office, world, day, files } = evening
  const [period] = periodsOf(evening)
  if (day.dayOfWeek !== 5 || !period) return []
  const director = await office.staff('giamdoc', world.clock.now())
  const counted = await loadOfUnit(director, { period, unitCode: office.unitCode }, world)
  const open = files.filter(
    ({ unitCode, acceptedOn, finishedOn, endedOn }) =>
      unitCode === office.unitCode && acceptedOn !== null && finishedOn === null && endedOn === null,
  )
  const inHand = Map.groupBy(open, ({ holderId }) => holderId)
  return [...new Set([...inHand.keys(), ...(counted ?? []).map(({ holderId }) => holderId)])].flatMap(
    (holder) => {
      const has = inHand.get(holder)?.length ?? 0
      const said = counted
        ?.filter(({ holderId }) => holderId === holder)
        .reduce((sum, load) => sum + load.inProgress, 0)
      return said === has ? [] : [`${holder ?? 'nobody'} has ${has} files in hand, ${said} are counted`]
    },
  )
}
