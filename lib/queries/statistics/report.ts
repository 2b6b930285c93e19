import { addRows, emptyRow, type Ii06aRow } from '#lib/domain/statistics/ii06a.ts'
import { onlineShare, type Tenths } from '#lib/domain/statistics/online-share.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import type { World } from '#lib/outside/world.ts'
import { procedures } from '#lib/procedures/index.ts'
import type { Asked } from './asked.ts'
import { readRollups } from './rollups.ts'
import { joinSpans, rowsByGroup } from './rows-of-rollups.ts'
import { type MonthSpan, monthSpans } from './spans.ts'
import { readTargets, type Target } from './targets.ts'
import { unitsIn } from './units.ts'

/** A line of form II.06a with its online share (null: nothing was received). */
export type Figures = { readonly row: Ii06aRow; readonly share: Tenths | null }

export type UnitFigures = Figures & {
  readonly code: string
  readonly name: string
  readonly target: Target | null
}
export type ProcedureFigures = Figures & { readonly code: string; readonly name: string }
export type FieldFigures = Figures & {
  readonly field: string
  readonly procedures: readonly ProcedureFigures[]
}

export type Report = {
  readonly period: Period
  /** Null: all units. */
  readonly unit: { readonly code: string; readonly name: string } | null
  readonly whole: Figures
  /** The commitment that the whole can be held against: that of the only unit in it. */
  readonly target: Target | null
  readonly months: readonly (Figures & MonthSpan)[]
  readonly units: readonly UnitFigures[]
  readonly fields: readonly FieldFigures[]
}

/**
 * The figures of a period as at the end of its last day, for the pages and the open data alike. They are published, so
 * it asks for no actor: they name nobody.
 */
export const statisticsReport = async ({ period, unitCode }: Asked, world: World): Promise<Report> => {
  const spans = monthSpans(period)
  const [rollups, units, targets] = await Promise.all([
    readRollups(spans, unitCode, world),
    unitsIn(period, world),
    readTargets(period, world),
  ])
  const byUnit = rowsByGroup(rollups, (place) => place.unitCode, spans.length)
  const byProcedure = rowsByGroup(rollups, (place) => place.procedureCode, spans.length)
  const unitFigures = units
    .filter((unit) => unitCode === null || unit.code === unitCode)
    .map((unit) => ({
      ...unit,
      ...figures(joinSpans(byUnit.get(unit.code) ?? [])),
      target: targets.get(unit.code) ?? null,
    }))
  return {
    period,
    unit: units.find((unit) => unit.code === unitCode) ?? null,
    whole: figures(addRows(unitFigures.map(({ row }) => row))),
    target: onlyTarget(unitFigures),
    months: spans.map((span, index) => ({
      ...span,
      ...figures(addRows([...byUnit.values()].map((rows) => rows[index] ?? emptyRow))),
    })),
    units: unitFigures,
    fields: fieldsOf(new Map([...byProcedure].map(([code, rows]) => [code, joinSpans(rows)]))),
  }
}

const figures = (row: Ii06aRow): Figures => ({ row, share: onlineShare(row.received) })

/** A commitment binds one unit: a sum of several is not held against it. */
const onlyTarget = (units: readonly UnitFigures[]): Target | null => {
  const busy = units.length === 1 ? units : units.filter(({ row }) => row.received.total > 0)
  return busy.length === 1 ? (busy[0]?.target ?? null) : null
}

const fieldsOf = (rows: ReadonlyMap<string, Ii06aRow>): readonly FieldFigures[] => {
  const services = [...rows].map(([code, row]) => {
    const known = procedures.findLast((procedure) => procedure.code === code)
    return { code, name: known?.shortName ?? code, field: known?.field ?? 'Lĩnh vực khác', ...figures(row) }
  })
  return [...Map.groupBy(services, ({ field }) => field)].map(([field, own]) => ({
    field,
    ...figures(addRows(own.map(({ row }) => row))),
    procedures: own.map(({ code, name, row, share }) => ({ code, name, row, share })),
  }))
}
