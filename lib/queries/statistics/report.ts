import { addRows, emptyRow, type Ii06aRow } from '#lib/domain/statistics/ii06a.ts'
import { onlineShare, type Tenths } from '#lib/domain/statistics/online-share.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import type { World } from '#lib/outside/world.ts'
import { procedures } from '#lib/procedures/index.ts'
import type { Asked } from './asked.ts'
import { type Rollups, readRollups } from './rollups.ts'
import { joinSpans, rowsByGroup } from './rows-of-rollups.ts'
import { type MonthSpan, monthSpans } from './spans.ts'
import { readTargets, type Target } from './targets.ts'
import { type Unit, unitsIn, withAllBelow } from './units.ts'

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
  /**
   * The units directly below the one asked for, each with everything below it in turn, and all of it with the unit's own
   * files; null where all units are asked for, and where nothing stands below.
   */
  readonly below: { readonly units: readonly UnitFigures[]; readonly sum: Figures } | null
  readonly fields: readonly FieldFigures[]
}

/**
 * The figures of a period as at the end of its last day, for the pages and the open data alike. They are published, so
 * it asks for no actor: they name nobody.
 */
export const statisticsReport = async ({ period, unitCode }: Asked, world: World): Promise<Report> => {
  const spans = monthSpans(period)
  const [units, targets] = await Promise.all([unitsIn(period, world), readTargets(period, world)])
  const withBelow = unitCode === null ? null : withAllBelow(unitCode, units)
  const all = await readRollups(spans, withBelow, world)
  const rollups = unitCode === null ? all : ofUnit(all, unitCode)
  const byUnit = rowsByGroup(rollups, (place) => place.unitCode, spans.length)
  const byProcedure = rowsByGroup(rollups, (place) => place.procedureCode, spans.length)
  const unitFigures = units
    .filter(({ code, kind }) =>
      unitCode === null ? kind !== 'commune' || byUnit.has(code) : code === unitCode,
    )
    .map(({ code, name }) => ({
      code,
      name,
      ...figures(joinSpans(byUnit.get(code) ?? [])),
      target: targets.get(code) ?? null,
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
    below:
      unitCode === null
        ? null
        : belowOf(
            unitCode,
            units,
            rowsByGroup(all, (place) => place.unitCode, spans.length),
          ),
    fields: fieldsOf(new Map([...byProcedure].map(([code, rows]) => [code, joinSpans(rows)]))),
  }
}

const ofUnit = ({ flows, changes }: Rollups, code: string): Rollups => ({
  flows: flows.filter(({ unitCode }) => unitCode === code),
  changes: changes.filter(({ unitCode }) => unitCode === code),
})

const belowOf = (
  code: string,
  units: readonly Unit[],
  rows: ReadonlyMap<string, readonly Ii06aRow[]>,
): Report['below'] => {
  const sumOf = (top: string) =>
    figures(addRows(withAllBelow(top, units).map((each) => joinSpans(rows.get(each) ?? []))))
  const children = units.filter(({ parentCode }) => parentCode === code)
  return children.length === 0
    ? null
    : {
        units: children.map((child) => ({
          code: child.code,
          name: child.name,
          ...sumOf(child.code),
          target: null,
        })),
        sum: sumOf(code),
      }
}

const figures = (row: Ii06aRow): Figures => ({ row, share: onlineShare(row.received) })

/** A commitment binds one unit: a sum of several is not held against it. What was only carried over has no share. */
const onlyTarget = (units: readonly UnitFigures[]): Target | null => {
  const busy =
    units.length === 1 ? units : units.filter(({ row }) => row.received.online + row.received.direct > 0)
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
