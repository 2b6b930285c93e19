import type { Period } from '#lib/domain/statistics/period.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

export type Unit = { readonly code: string; readonly name: string }

/** The units in force on any day of a period, by name: also those that received nothing. */
export const unitsIn = ({ from, to }: Period, world: World): Promise<Unit[]> =>
  world.db.unit.findMany({
    where: {
      validFrom: { lte: toDbDay(Temporal.PlainDate.from(to)) },
      OR: [{ validTo: null }, { validTo: { gte: toDbDay(Temporal.PlainDate.from(from)) } }],
    },
    select: { code: true, name: true },
    orderBy: { name: 'asc' },
  })
