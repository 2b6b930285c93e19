import { type Calendar, withChanges } from '#lib/domain/kernel/calendar.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'

/** The calendar as it stands: what this release knows, and the changes that two administrators have approved since. */
export const calendarNow = async (db: Transaction): Promise<Calendar> => {
  const approved = await db.calendarChange.findMany({
    where: { state: 'approved' },
    select: { day: true, kind: true, name: true, source: true },
  })
  return withChanges(
    vietnamCalendar,
    approved.map(({ day, kind, name, source }) => ({
      date: day.toISOString().slice(0, 10),
      kind: kind as 'holiday' | 'workingDay' | 'swappedDayOff' | 'workedSaturday',
      name,
      source,
    })),
  )
}
