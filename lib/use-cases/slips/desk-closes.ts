import type { Transaction } from '#lib/outside/database/index.ts'
import { officeHoursOf } from '#lib/queries/office-hours-of.ts'

/** Until when on a day the desk of a unit hands results over: the time of an appointment. */
export const deskCloses = async (
  tx: Transaction,
  unitCode: string,
  day: Temporal.PlainDate,
): Promise<Temporal.PlainDateTime> => {
  const hours = await officeHoursOf(tx, unitCode, day)
  return day.toPlainDateTime(Temporal.PlainTime.from(hours.at(-1)?.closes ?? '17:00'))
}
