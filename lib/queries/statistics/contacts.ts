import type { Actor } from '#lib/domain/access/actor.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import { contactScore } from '#lib/domain/supplement/contact-score.ts'
import type { Fault } from '#lib/domain/supplement/grounds.ts'
import { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { scopeOf } from './scope-of.ts'

/** Chỉ số 3 of TT 01/2018/TT-VPCP, Điều 13, over the files finished in a period. */
export type Contacts = {
  readonly files: number
  /** Files by how often the person was asked for more. */
  readonly never: number
  readonly once: number
  readonly more: number
  /** How often in all through whose fault. */
  readonly faults: Readonly<Record<Fault, number>>
  /** Mean points, 0 to 2; null while nothing has been finished. */
  readonly points: number | null
}

/** How often people had to be contacted to complete their files; null for those who may not see the unit's files. */
export const contactsOf = async (
  actor: Actor,
  { period: { from, to }, unitCode }: { readonly period: Period; readonly unitCode: string },
  world: World,
): Promise<Contacts | null> => {
  const scope = scopeOf(actor, unitCode)
  if (!scope) return null
  const { divisionIds } = scope
  const rows = await world.db.$queryRaw<{ faults: Fault[]; files: number }[]>`
    SELECT faults, count(*)::int AS files FROM (
      SELECT coalesce(array_agg(r.fault ORDER BY r.round) FILTER (WHERE r.fault IS NOT NULL), '{}') AS faults
      FROM cases c LEFT JOIN supplement_rounds r ON r.case_id = c.id
      WHERE c.unit_code = ${unitCode} AND c.finished_on BETWEEN ${from}::date AND ${to}::date
        ${divisionIds === null ? Prisma.empty : Prisma.sql`AND c.division_id = ANY(${[...divisionIds]}::uuid[])`}
      GROUP BY c.id) finished
    GROUP BY faults`
  const count = (fits: (faults: readonly Fault[]) => boolean): number =>
    rows.reduce((sum, { faults, files }) => sum + (fits(faults) ? files : 0), 0)
  const timesBy = (fault: Fault): number =>
    rows.reduce((sum, { faults, files }) => sum + files * faults.filter((each) => each === fault).length, 0)
  const files = count(() => true)
  const points = rows.reduce((sum, row) => sum + row.files * contactScore(row.faults), 0)
  return {
    files,
    never: count((faults) => faults.length === 0),
    once: count((faults) => faults.length === 1),
    more: count((faults) => faults.length > 1),
    faults: { applicant: timesBy('applicant'), agency: timesBy('agency'), law: timesBy('law') },
    points: files === 0 ? null : points / files,
  }
}
