import type { Actor } from '#lib/domain/access/actor.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedures } from '#lib/procedures/index.ts'
import { type Column, type Outcome, placeOfColumn } from './columns.ts'
import { filesAsAt } from './files-as-at.ts'
import { scopeOf } from './scope-of.ts'

export const filesPerPage = 50

export type FileBehind = {
  readonly id: string
  readonly dossierCode: string
  readonly procedure: string
  /** ISO days; null while there is none. */
  readonly acceptedOn: string
  readonly dueOn: string | null
  readonly endedOn: string | null
  readonly outcome: Outcome
}

export type FilesBehind = {
  readonly total: number
  /** The reader sees only the files of their own divisions, so the total may be less than the published number. */
  readonly isPartial: boolean
  readonly files: readonly FileBehind[]
}

type Cell = {
  readonly period: Period
  readonly unitCode: string
  readonly column: Column
  /** Narrows to one service, or to those of a field of law. */
  readonly procedureCode?: string | undefined
  readonly field?: string | undefined
  /** Narrows to what lay in one officer's hands, or in nobody's. */
  readonly holderId?: string | 'nobody' | undefined
  /** From 1. */
  readonly page: number
}

/** The files behind one number of the report, as at the end of its period; null for those who may not see them. */
export const filesBehind = async (actor: Actor, cell: Cell, world: World): Promise<FilesBehind | null> => {
  const scope = scopeOf(actor, cell.unitCode)
  if (!scope) return null
  const { arrival, outcomes } = placeOfColumn(cell.column)
  const conditions = [
    Prisma.sql`true`,
    ...(arrival ? [Prisma.sql`arrival = ${arrival}`] : []),
    ...(outcomes ? [Prisma.sql`outcome = ANY(${[...outcomes]})`] : []),
    ...(cell.procedureCode ? [Prisma.sql`procedure_code = ${cell.procedureCode}`] : []),
    ...(cell.field ? [Prisma.sql`procedure_code = ANY(${codesOf(cell.field)})`] : []),
    ...(cell.holderId ? [heldBy(cell.holderId)] : []),
  ]
  const rows = await world.db.$queryRaw<Row[]>`
    WITH files AS (${filesAsAt(cell.period, scope)}),
    behind AS (SELECT * FROM files WHERE ${Prisma.join(conditions, ' AND ')})
    SELECT id, dossier_code AS "dossierCode", procedure_code AS "procedureCode", accepted_on AS "acceptedOn",
      due_on AS "dueOn", coalesce(finished_on, ended_on) AS "endedOn", outcome,
      (SELECT count(*)::int FROM behind) AS total
    FROM behind ORDER BY accepted_on, dossier_code
    LIMIT ${filesPerPage} OFFSET ${(cell.page - 1) * filesPerPage}`
  return {
    // A page after the last has no row to say it.
    total: rows[0]?.total ?? 0,
    isPartial: scope.divisionIds !== null,
    files: rows.map((row) => ({
      id: row.id,
      dossierCode: row.dossierCode,
      procedure:
        procedures.findLast((procedure) => procedure.code === row.procedureCode)?.shortName ??
        row.procedureCode,
      acceptedOn: fromDbDay(row.acceptedOn).toString(),
      dueOn: row.dueOn && fromDbDay(row.dueOn).toString(),
      endedOn: row.endedOn && fromDbDay(row.endedOn).toString(),
      outcome: row.outcome,
    })),
  }
}

const codesOf = (field: string): string[] =>
  procedures.filter((procedure) => procedure.field === field).map(({ code }) => code)

const heldBy = (holderId: string | 'nobody') =>
  holderId === 'nobody' ? Prisma.sql`holder IS NULL` : Prisma.sql`holder = ${holderId}::uuid`

type Row = {
  readonly id: string
  readonly dossierCode: string
  readonly procedureCode: string
  readonly acceptedOn: Date
  readonly dueOn: Date | null
  readonly endedOn: Date | null
  readonly outcome: Outcome
  readonly total: number
}
