import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import { catalogueDay, type World } from '#lib/outside/world.ts'

export type CompetentUnit = {
  readonly code: string
  readonly name: string
  readonly provinceCode: string
  readonly address: string
}

/** The units of this portal that decide on a service, on the catalogue's day. */
export const competentUnits = (procedure: Procedure, world: World): Promise<readonly CompetentUnit[]> => {
  const day = toDbDay(catalogueDay(world))
  return world.db.unit.findMany({
    where: {
      kind: procedure.competence.unitKind,
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    select: { code: true, name: true, provinceCode: true, address: true },
    orderBy: { name: 'asc' },
  })
}
