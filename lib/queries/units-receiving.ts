import { type Seat, unitKindsOf } from '#lib/domain/procedure/competence.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import { catalogueDay, type World } from '#lib/outside/world.ts'
import { unitsNotOffering } from './online-offers.ts'

export type ReceivingUnit = Seat & { readonly code: string; readonly name: string }

type Service = Pick<Procedure, 'code' | 'competence'>

/** The units that decide about a service on the catalogue's day, by name, online or not. Public: no actor is asked. */
export const unitsDeciding = async (service: Service, world: World): Promise<readonly ReceivingUnit[]> => {
  const day = toDbDay(catalogueDay(world))
  return world.db.unit.findMany({
    where: {
      kind: { in: [...unitKindsOf(service)] },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    orderBy: { name: 'asc' },
    select: { code: true, name: true, kind: true, provinceCode: true, districtCode: true, communeCode: true },
  })
}

/** Those of them that take the service online. */
export const unitsReceiving = async (service: Service, world: World): Promise<readonly ReceivingUnit[]> => {
  const [units, notOffering] = await Promise.all([
    unitsDeciding(service, world),
    unitsNotOffering(world.db, service.code, catalogueDay(world)),
  ])
  return units.filter(({ code }) => !notOffering.has(code))
}
