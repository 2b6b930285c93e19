import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { World } from '#lib/outside/world.ts'
import { unitsDeciding } from './units-receiving.ts'

/** The unit that is competent instead; null where none of this portal is. */
export type Elsewhere = { readonly unit: { readonly code: string; readonly name: string } | null }

/**
 * Whether the place that was answered belongs to another unit than the one that holds the file; null while it is not
 * answered, and where the unit is competent.
 *
 * @param place the answer to the procedure's question about competence: a province's code
 */
export const competentElsewhere = async (
  procedure: Pick<Procedure, 'code' | 'competence'>,
  { place, unitCode }: { readonly place: unknown; readonly unitCode: string | null },
  world: World,
): Promise<Elsewhere | null> => {
  if (typeof place !== 'string' || unitCode === null) return null
  const units = await unitsDeciding(procedure, world)
  if (units.some((unit) => unit.code === unitCode && unit.provinceCode === place)) return null
  const unit = units.find(({ provinceCode }) => provinceCode === place)
  return { unit: unit ? { code: unit.code, name: unit.name } : null }
}
