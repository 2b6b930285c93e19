import type { Period } from '#lib/domain/statistics/period.ts'
import { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

/** What came and went in one span of the period. Spans are numbered from 1. */
export type Flow = {
  readonly unitCode: string
  readonly procedureCode: string
  readonly span: number
  readonly online: number
  readonly direct: number
  readonly early: number
  readonly onTime: number
  readonly late: number
  readonly endedOtherwise: number
}

/** A change of the number of open files: positive for those that became open, negative for those that ceased to be. */
export type Change = {
  readonly unitCode: string
  readonly procedureCode: string
  /** The span in which it happened; 0: before the period. */
  readonly span: number
  /** From the end of which span on these files count as overdue; beyond the last: not within the period. */
  readonly overdueFrom: number
  /** No deadline runs: the person's supplement is waited for. */
  readonly isHalted: boolean
  readonly files: number
}

export type Rollups = { readonly flows: readonly Flow[]; readonly changes: readonly Change[] }

/**
 * Everything that form II.06a needs about spans that follow each other without a gap, in two statements over the
 * rollups that see the same moment: the opening balance is the sum of all changes before. `unitCodes` null: of every
 * unit.
 */
export const readRollups = async (
  spans: readonly Period[],
  unitCodes: readonly string[] | null,
  world: World,
): Promise<Rollups> => {
  const starts = spans.map(({ from }) => from)
  const ends = spans.map(({ to }) => to)
  const first = starts[0]
  const last = ends.at(-1)
  const ofUnit =
    unitCodes === null ? Prisma.empty : Prisma.sql`AND unit_code = ANY(${[...unitCodes]}::text[])`
  const [flows, changes] = await world.db.$transaction(
    [
      world.db.$queryRaw<Flow[]>`
        SELECT unit_code AS "unitCode", procedure_code AS "procedureCode", width_bucket(day, ${starts}::date[]) AS span,
          sum(received_online)::int AS online, sum(received_direct)::int AS direct, sum(early)::int AS early,
          sum(on_time)::int AS "onTime", sum(late)::int AS late, sum(ended_otherwise)::int AS "endedOtherwise"
        FROM daily_flows WHERE day BETWEEN ${first}::date AND ${last}::date ${ofUnit}
        GROUP BY 1, 2, 3`,
      // Overdue at the end of a day: the due day lies before it. What has ended cancels out, hence HAVING.
      world.db.$queryRaw<Change[]>`
        SELECT unit_code AS "unitCode", procedure_code AS "procedureCode", width_bucket(day, ${starts}::date[]) AS span,
          greatest(width_bucket(day, ${starts}::date[]), width_bucket(due_on, ${ends}::date[]) + 1) AS "overdueFrom",
          due_on = 'infinity' AS "isHalted", sum(delta)::int AS files
        FROM daily_open WHERE day <= ${last}::date ${ofUnit}
        GROUP BY 1, 2, 3, 4, 5 HAVING sum(delta) <> 0`,
    ],
    { isolationLevel: 'RepeatableRead' },
  )
  return { flows, changes }
}
