import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import { catalogueDay, type World } from '#lib/outside/world.ts'

export type ReceivingUnit = { readonly code: string; readonly name: string; readonly provinceCode: string }

/** The units of a kind that take files here on the catalogue's day, by name. Public: no actor is asked. */
export const unitsReceiving = async (
  kind: Procedure['competence']['unitKind'],
  world: World,
): Promise<readonly ReceivingUnit[]> => {
  const day = toDbDay(catalogueDay(world))
  const units = await world.db.unit.findMany({
    where: { kind, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] },
    orderBy: { name: 'asc' },
    select: { code: true, name: true, provinceCode: true },
  })
  return units
}
