import type { Tenths } from '#lib/domain/statistics/online-share.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import type { World } from '#lib/outside/world.ts'

/** The share of online files to which a unit has committed itself for a year. */
export type Target = { readonly year: number; readonly committed: Tenths; readonly source: string }

/** The commitments by unit. One is made for a year: a period across two years has none. */
export const readTargets = async (
  { from, to }: Period,
  world: World,
): Promise<ReadonlyMap<string, Target>> => {
  const year = Number(from.slice(0, 4))
  if (!to.startsWith(from.slice(0, 4))) return new Map()
  const rows = await world.db.target.findMany({ where: { measure: 'onlineShare', year } })
  return new Map(rows.map(({ unitCode, value, source }) => [unitCode, { year, committed: value, source }]))
}
