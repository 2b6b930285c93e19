import { type FeeAmounts, feeTableWith } from '#lib/domain/procedure/fee.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { feeAmountsOn } from './fee-amounts.ts'
import { unitsReceiving } from './units-receiving.ts'

export type ServiceOffer = {
  /** The units that take it online, by name. */
  readonly units: readonly string[]
  /** The fee table with what is decided for everywhere. */
  readonly feeTable: Procedure['feeTable']
  /** Where another amount is decided for one unit. */
  readonly localFees: readonly { readonly unit: string; readonly label: string; readonly amount: number }[]
}

/** Where a service is taken online and what it costs there. Public: no actor is asked. */
export const serviceOffer = async (procedure: Procedure, world: World): Promise<ServiceOffer> => {
  const day = today(world.clock)
  const units = await unitsReceiving(procedure, world)
  const everywhere = await feeAmountsOn(world.db, procedure, '', day)
  const own = new Set(
    (
      await world.db.feeAmount.findMany({
        where: { procedureCode: procedure.code, unitCode: { not: '' } },
        distinct: ['unitCode'],
        select: { unitCode: true },
      })
    ).map(({ unitCode }) => unitCode),
  )
  const local = await Promise.all(
    units
      .filter(({ code }) => own.has(code))
      .map(async ({ code, name }) => ({
        name,
        amounts: await feeAmountsOn(world.db, procedure, code, day),
      })),
  )
  return {
    units: units.map(({ name }) => name),
    feeTable: feeTableWith(procedure, everywhere),
    localFees: local.flatMap(({ name, amounts }) =>
      differing(procedure, everywhere, amounts).map((line) => ({ unit: name, ...line })),
    ),
  }
}

const differing = (procedure: Procedure, everywhere: FeeAmounts, here: FeeAmounts) => {
  const usual = new Map(feeTableWith(procedure, everywhere).map(({ label, amount }) => [label, amount]))
  return [...here].flatMap(([label, amount]) => (usual.get(label) === amount ? [] : [{ label, amount }]))
}
