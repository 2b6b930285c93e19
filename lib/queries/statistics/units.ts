import type { Period } from '#lib/domain/statistics/period.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

export type Unit = {
  readonly code: string
  readonly name: string
  readonly kind: string
  /** The unit above it. */
  readonly parentCode: string | null
}

/** The units in force on any day of a period, by name: also those that received nothing. */
export const unitsIn = ({ from, to }: Period, world: World): Promise<Unit[]> =>
  world.db.unit.findMany({
    where: {
      validFrom: { lte: toDbDay(Temporal.PlainDate.from(to)) },
      OR: [{ validTo: null }, { validTo: { gte: toDbDay(Temporal.PlainDate.from(from)) } }],
    },
    select: { code: true, name: true, kind: true, parentCode: true },
    orderBy: { name: 'asc' },
  })

/** A unit's code and those of every unit below it. */
export const withAllBelow = (code: string, units: readonly Unit[]): readonly string[] => [
  code,
  ...units
    .filter(({ parentCode }) => parentCode === code)
    .flatMap((child) => withAllBelow(child.code, units)),
]

/** Units to choose from: communes are hundreds, and are reached through their district. */
export const toChooseFrom = (units: readonly Unit[], asked: string | null): readonly Unit[] =>
  units.filter(({ code, kind }) => kind !== 'commune' || code === asked)
