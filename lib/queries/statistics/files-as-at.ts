import type { Period } from '#lib/domain/statistics/period.ts'
import { Prisma } from '#lib/outside/database/index.ts'

/** Whose files: of one unit, and where somebody sees only their divisions, of these. */
export type Scope = { readonly unitCode: string; readonly divisionIds: readonly string[] | null }

/**
 * Every file that form II.06a of a period counts, as at the end of the period, told from the history and not from the
 * rollups: how it came (`arrival`), where it stood (`outcome`), which due date was in force (`due_on`; of a finished
 * file: when it finished) and in whose hands it was (`holder`). One row per file; for use inside FROM.
 */
export const filesAsAt = ({ from, to }: Period, { unitCode, divisionIds }: Scope) => Prisma.sql`
  SELECT c.id, c.dossier_code, c.procedure_code, c.division_id, c.accepted_on, until.finished_on, until.ended_on,
    deadline.due_on, hands.holder,
    CASE WHEN c.accepted_on < ${from}::date THEN 'carriedOver'
         WHEN c.channel IN ('online', 'assisted') THEN 'online' ELSE 'direct' END AS arrival,
    CASE WHEN until.ended_on IS NOT NULL THEN 'endedOtherwise'
         WHEN until.finished_on < deadline.due_on THEN 'early'
         WHEN until.finished_on = deadline.due_on THEN 'onTime'
         WHEN until.finished_on > deadline.due_on THEN 'late'
         WHEN deadline.due_on IS NULL THEN 'noRunningDeadline'
         WHEN deadline.due_on < ${to}::date THEN 'overdue' ELSE 'inTime' END AS outcome
  FROM cases c
  CROSS JOIN LATERAL (SELECT
    CASE WHEN c.finished_on <= ${to}::date THEN c.finished_on END AS finished_on,
    CASE WHEN c.ended_on <= ${to}::date THEN c.ended_on END AS ended_on) until
  CROSS JOIN LATERAL (SELECT coalesce(until.finished_on, until.ended_on, ${to}::date) AS day) seen
  LEFT JOIN LATERAL (
    SELECT (e.data ->> 'dueOn')::date AS due_on FROM events e
    WHERE e.case_id = c.id AND e.data ? 'dueOn'
      AND (e.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= seen.day
    ORDER BY e.seq DESC LIMIT 1) deadline ON true
  LEFT JOIN LATERAL (
    SELECT CASE WHEN e.type NOT IN ('accept', 'release') THEN coalesce((e.data ->> 'holderId')::uuid, e.actor_id) END
      AS holder FROM events e
    WHERE e.case_id = c.id AND e.type IN ('accept', 'release', 'takeUp', 'takeOver', 'assign', 'propose')
      AND (e.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= seen.day
    ORDER BY e.seq DESC LIMIT 1) hands ON true
  WHERE c.unit_code = ${unitCode} AND c.accepted_on <= ${to}::date
    AND coalesce(c.finished_on, c.ended_on, 'infinity') >= ${from}::date
    ${divisionIds === null ? Prisma.empty : Prisma.sql`AND c.division_id = ANY(${[...divisionIds]}::uuid[])`}`
