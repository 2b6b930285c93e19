import type { FeeAmounts } from '#lib/domain/procedure/fee.ts'
import type { DayCount, Procedure } from '#lib/domain/procedure/procedure.ts'
import { toDbDay, today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { feeAmountsOn } from './fee-amounts.ts'
import { type ReceivingUnit, unitsReceiving } from './units-receiving.ts'

export type ServiceOffer = {
  /** The units that take it online, by name. */
  readonly units: readonly string[]
  /** What is decided for everywhere. */
  readonly amounts: FeeAmounts
  /** The units that have decided amounts of their own, each with all that is in force there. */
  readonly localAmounts: readonly { readonly unit: string; readonly amounts: FeeAmounts }[]
  /** The units that have committed themselves to less than the law gives. */
  readonly committed: readonly (DayCount & { readonly unit: string })[]
}

/** Where a service is taken online, what it costs there, and how soon. Public: no actor is asked. */
export const serviceOffer = async (procedure: Procedure, world: World): Promise<ServiceOffer> => {
  const day = today(world.clock)
  const units = await unitsReceiving(procedure, world)
  const [amounts, localAmounts, committed] = await Promise.all([
    feeAmountsOn(world.db, procedure, '', day),
    amountsByUnit(procedure, units, day, world),
    commitments(procedure, units, day, world),
  ])
  return { units: units.map(({ name }) => name), amounts, localAmounts, committed }
}

const inForceOn = (day: Temporal.PlainDate) => ({
  validFrom: { lte: toDbDay(day) },
  OR: [{ validTo: null }, { validTo: { gte: toDbDay(day) } }],
})

/** Communes are many, and those that decide for themselves few: only these are looked at one by one. */
const amountsByUnit = async (
  procedure: Procedure,
  units: readonly ReceivingUnit[],
  day: Temporal.PlainDate,
  { db }: World,
) => {
  const decided = await db.feeAmount.findMany({
    where: { procedureCode: procedure.code, unitCode: { not: '' }, ...inForceOn(day) },
    distinct: ['unitCode'],
    select: { unitCode: true },
  })
  const codes = new Set(decided.map(({ unitCode }) => unitCode))
  return Promise.all(
    units
      .filter(({ code }) => codes.has(code))
      .map(async ({ code, name }) => ({
        unit: name,
        amounts: await feeAmountsOn(db, procedure, code, day),
      })),
  )
}

/** What was decided last counts. */
const commitments = async (
  procedure: Procedure,
  units: readonly ReceivingUnit[],
  day: Temporal.PlainDate,
  { db }: World,
): Promise<ServiceOffer['committed']> => {
  const rows = await db.localLimit.findMany({
    where: { procedureCode: procedure.code, days: { not: null }, ...inForceOn(day) },
    orderBy: { validFrom: 'asc' },
    select: { unitCode: true, days: true, count: true },
  })
  const latest = new Map(rows.map((row) => [row.unitCode, row]))
  return units.flatMap(({ code, name }) => {
    const row = latest.get(code)
    if (!row || row.days === null) return []
    return [{ unit: name, days: row.days, count: row.count === 'working' ? 'working' : 'calendar' } as const]
  })
}
