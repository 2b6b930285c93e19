import { toDbDay } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'

/** From this level on an application can be filled in and sent here (NĐ 43/2011/NĐ-CP, Điều 3 khoản 4). */
const onlineFrom = 3

/**
 * The units that have switched a service off on a day, or offer it below the level at which it can be sent online. What
 * was decided last counts; a unit that has decided nothing offers the service.
 */
export const unitsNotOffering = async (
  db: Transaction,
  procedureCode: string,
  day: Temporal.PlainDate,
): Promise<ReadonlySet<string>> => {
  const rows = await db.serviceActivation.findMany({
    where: {
      procedureCode,
      validFrom: { lte: toDbDay(day) },
      OR: [{ validTo: null }, { validTo: { gte: toDbDay(day) } }],
    },
    orderBy: { validFrom: 'asc' },
    select: { unitCode: true, offered: true, level: true },
  })
  const isOffered = new Map(
    rows.map(({ unitCode, offered, level }) => [unitCode, offered && level >= onlineFrom]),
  )
  return new Set([...isOffered].flatMap(([unitCode, offered]) => (offered ? [] : [unitCode])))
}
