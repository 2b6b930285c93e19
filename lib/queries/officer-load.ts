import type { Actor } from '#lib/domain/access/actor.ts'
import { addWorkingDays } from '#lib/domain/kernel/working-days.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import { soon } from './queue-filters.ts'

export type OfficerLoad = {
  readonly accountId: string
  readonly fullName: string
  readonly division: string
  readonly open: number
  readonly late: number
  readonly dueSoon: number
  /** Asked for a supplement: no deadline runs. */
  readonly withCitizen: number
}

/** What each officer of the actor's divisions has in hand; officers with nothing are listed too. Fullest first. */
export const officerLoads = async (actor: Actor, world: World): Promise<readonly OfficerLoad[]> => {
  if (actor.kind !== 'person') return []
  const divisions = actor.posts.flatMap((post) =>
    post.role === 'divisionHead' && post.divisionId !== null ? [post.divisionId] : [],
  )
  const units = actor.posts.flatMap((post) => (post.role === 'director' ? [post.unitCode] : []))
  if (divisions.length === 0 && units.length === 0) return []
  const day = today(world.clock)
  const soonDay = addWorkingDays(day, soon, vietnamCalendar)
  return world.db.$queryRaw<OfficerLoad[]>`
    SELECT a.id::text AS "accountId", a.full_name AS "fullName", d.name AS division,
      count(c.id) FILTER (WHERE c.status <> 'awaitingSupplement')::int AS open,
      count(c.id) FILTER (WHERE c.due_on < ${day.toString()}::date)::int AS late,
      count(c.id) FILTER (WHERE c.due_on BETWEEN ${day.toString()}::date AND ${soonDay.toString()}::date)::int AS "dueSoon",
      count(c.id) FILTER (WHERE c.status = 'awaitingSupplement')::int AS "withCitizen"
    FROM posts p
    JOIN accounts a ON a.id = p.account_id AND a.disabled_at IS NULL
    JOIN divisions d ON d.id = p.division_id
    LEFT JOIN cases c ON c.holder_id = a.id AND c.division_id = d.id
      AND c.status IN ('accepted', 'inProgress', 'awaitingSupplement', 'proposed')
    WHERE p.role = 'officer' AND p.valid_from <= ${day.toString()}::date
      AND (p.valid_to IS NULL OR p.valid_to >= ${day.toString()}::date)
      AND (d.id = ANY(${divisions}::uuid[]) OR d.unit_code = ANY(${units}::text[]))
    GROUP BY a.id, d.id
    ORDER BY open DESC, a.full_name`
}
