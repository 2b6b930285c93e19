import type { Actor } from '#lib/domain/access/actor.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import type { World } from '#lib/outside/world.ts'
import { filesAsAt } from './files-as-at.ts'
import { scopeOf } from './scope-of.ts'

/** What lies, at the end of a period, in one pair of hands; `holderId` null: nobody has taken it up. */
export type Load = {
  readonly divisionId: string | null
  readonly division: string | null
  readonly holderId: string | null
  readonly holder: string | null
  /** Finished in the period. */
  readonly finished: number
  readonly late: number
  /** Still open at its end, and of these overdue. */
  readonly inProgress: number
  readonly overdue: number
}

/** The work of a unit by division and officer; null for those who may not see it. */
export const loadOfUnit = async (
  actor: Actor,
  { period, unitCode }: { readonly period: Period; readonly unitCode: string },
  world: World,
): Promise<readonly Load[] | null> => {
  const scope = scopeOf(actor, unitCode)
  if (!scope) return null
  return world.db.$queryRaw<Load[]>`
    SELECT f.division_id AS "divisionId", d.name AS division, f.holder AS "holderId", a.full_name AS holder,
      count(*) FILTER (WHERE f.outcome IN ('early', 'onTime', 'late'))::int AS finished,
      count(*) FILTER (WHERE f.outcome = 'late')::int AS late,
      count(*) FILTER (WHERE f.outcome IN ('inTime', 'overdue', 'noRunningDeadline'))::int AS "inProgress",
      count(*) FILTER (WHERE f.outcome = 'overdue')::int AS overdue
    FROM (${filesAsAt(period, scope)}) f
    LEFT JOIN divisions d ON d.id = f.division_id
    LEFT JOIN accounts a ON a.id = f.holder
    GROUP BY 1, 2, 3, 4 ORDER BY d.name, a.full_name NULLS LAST`
}
