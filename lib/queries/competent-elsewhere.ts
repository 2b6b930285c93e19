import { competentPlace, decidesAt } from '#lib/domain/procedure/competence.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { World } from '#lib/outside/world.ts'
import { unitsDeciding } from './units-receiving.ts'

/** The unit that is competent instead; null where none of this portal is. */
export type Elsewhere = { readonly unit: { readonly code: string; readonly name: string } | null }

/**
 * Whether the place that was answered belongs to another unit than the one that holds the file; null while it is not
 * answered, and where the unit is competent.
 *
 * @param answered what was answered or typed about the place, and anything besides
 */
export const competentElsewhere = async (
  procedure: Pick<Procedure, 'code' | 'competence' | 'fields'>,
  {
    answered,
    unitCode,
  }: { readonly answered: Readonly<Record<string, unknown>>; readonly unitCode: string | null },
  world: World,
): Promise<Elsewhere | null> => {
  const place = competentPlace(procedure, answered)
  if (place === undefined || unitCode === null) return null
  const units = (await unitsDeciding(procedure, world)).filter(decidesAt(place))
  if (units.some((unit) => unit.code === unitCode)) return null
  const [unit] = units
  return { unit: unit ? { code: unit.code, name: unit.name } : null }
}
