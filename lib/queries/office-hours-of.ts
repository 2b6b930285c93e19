import { z } from 'zod'
import type { OfficeHours } from '#lib/domain/kernel/working-hours.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import { officeHours } from '#lib/procedures/calendar/office-hours.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** As stored: weekday (1 Monday to 7 Sunday) → pairs of opening and closing. */
export const storedHours = z.record(z.string().regex(/^[1-7]$/), z.array(z.tuple([time, time])))
export type StoredHours = z.infer<typeof storedHours>

/** The hours of every unit that has set its own, on a day; all others keep the usual ones. */
export const officeHoursOn = async (
  db: Transaction,
  day: Temporal.PlainDate,
): Promise<(unitCode: string) => OfficeHours> => {
  const rows = await db.officeHours.findMany({
    where: { validFrom: { lte: toDbDay(day) } },
    orderBy: { validFrom: 'asc' },
    select: { unitCode: true, hours: true },
  })
  const own = new Map(rows.map(({ unitCode, hours }) => [unitCode, hoursOn(day, storedHours.parse(hours))]))
  return (unitCode) => own.get(unitCode) ?? officeHours
}

/** When the offices of one unit are open on a day. */
export const officeHoursOf = async (
  db: Transaction,
  unitCode: string,
  day: Temporal.PlainDate,
): Promise<OfficeHours> => {
  const row = await db.officeHours.findFirst({
    where: { unitCode, validFrom: { lte: toDbDay(day) } },
    orderBy: { validFrom: 'desc' },
    select: { hours: true },
  })
  return row === null ? officeHours : hoursOn(day, storedHours.parse(row.hours))
}

/** Of a weekday that is not named, as of a Saturday worked in exchange, the hours are those of Monday. */
const hoursOn = (day: Temporal.PlainDate, hours: StoredHours): OfficeHours => {
  const pairs = hours[String(day.dayOfWeek)] ?? hours['1'] ?? []
  return pairs.length === 0 ? officeHours : pairs.map(([opens, closes]) => ({ opens, closes }))
}
