import type { Actor } from '#lib/domain/access/actor.ts'
import type { Pace } from '#lib/domain/case/pace.ts'
import { soonDays } from '#lib/domain/case/time-left.ts'
import { addWorkingDays, workingDaysBetween } from '#lib/domain/kernel/working-days.ts'
import type { World } from '#lib/outside/world.ts'
import { workingNow } from './working-now.ts'

export type OfficerLoad = {
  readonly accountId: string
  readonly fullName: string
  readonly divisionId: string
  readonly division: string
  readonly open: number
  readonly late: number
  readonly dueSoon: number
  /** Asked for a supplement or a payment: no deadline runs. */
  readonly withCitizen: number
  /** Files proposed in the last four weeks, and the working days in them. */
  readonly pace: Pace
}

/** How far back the pace of an officer is measured. */
const paceWeeks = 4

/** What each officer of the actor's divisions has in hand; officers with nothing are listed too. Fullest first. */
export const officerLoads = async (actor: Actor, world: World): Promise<readonly OfficerLoad[]> => {
  if (actor.kind !== 'person') return []
  const divisions = actor.posts.flatMap((post) =>
    post.role === 'divisionHead' && post.divisionId !== null ? [post.divisionId] : [],
  )
  const units = actor.posts.flatMap((post) => (post.role === 'director' ? [post.unitCode] : []))
  if (divisions.length === 0 && units.length === 0) return []
  const { today, calendar } = await workingNow(world)
  const day = today.toString()
  const soonDay = addWorkingDays(today, soonDays, calendar).toString()
  const paceFrom = today.subtract({ weeks: paceWeeks })
  const workingDays = workingDaysBetween(paceFrom, today, calendar)
  const loads = await world.db.$queryRaw<(Omit<OfficerLoad, 'pace'> & { finished: number })[]>`
    SELECT a.id::text AS "accountId", a.full_name AS "fullName", d.id::text AS "divisionId", d.name AS division,
      count(c.id) FILTER (WHERE c.due_on IS NOT NULL)::int AS open,
      count(c.id) FILTER (WHERE c.due_on < ${day}::date)::int AS late,
      count(c.id) FILTER (WHERE c.due_on BETWEEN ${day}::date AND ${soonDay}::date)::int AS "dueSoon",
      count(c.id) FILTER (WHERE c.due_on IS NULL)::int AS "withCitizen",
      (SELECT count(DISTINCT e.case_id)::int FROM events e WHERE e.actor_id = a.id AND e.type = 'propose'
        AND e.at >= ${paceFrom.toString()}::date) AS finished
    FROM (SELECT DISTINCT account_id, division_id FROM posts
      WHERE role = 'officer' AND valid_from <= ${day}::date AND (valid_to IS NULL OR valid_to >= ${day}::date)) p
    JOIN accounts a ON a.id = p.account_id AND a.disabled_at IS NULL
    JOIN divisions d ON d.id = p.division_id
    LEFT JOIN cases c ON c.holder_id = a.id AND c.division_id = d.id
      AND c.status IN ('accepted', 'inProgress', 'awaitingOtherBody', 'awaitingSupplement', 'awaitingPayment', 'proposed')
    WHERE d.id = ANY(${divisions}::uuid[]) OR d.unit_code = ANY(${units}::text[])
    GROUP BY a.id, d.id
    ORDER BY open DESC, a.full_name`
  return loads.map(({ finished, ...load }) => ({ ...load, pace: { finished, workingDays } }))
}
