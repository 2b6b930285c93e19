import { withChanges } from '#lib/domain/kernel/calendar.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import { decideChange } from '#lib/use-cases/calendar/decide-change.ts'
import { proposeChange } from '#lib/use-cases/calendar/propose-change.ts'
import { recountCalendar } from '#lib/use-cases/calendar/recount-calendar.ts'
import type { Office } from './office.ts'

/** In the middle of the month a Monday is given free, and a Saturday worked instead: made up for the simulation. */
const decidedDays = [
  { date: '2020-08-24', kind: 'swappedDayOff', name: 'Nghỉ hoán đổi (giả định)', source: 'Mô phỏng' },
  { date: '2020-08-29', kind: 'workedSaturday', name: 'Làm bù (giả định)', source: 'Mô phỏng' },
] as const

export const decidedOn = Temporal.PlainDate.from('2020-08-17')

/** The calendar by which people make their plans: whoever has read the news knows what is decided. */
export const monthCalendar = withChanges(vietnamCalendar, decidedDays)

/** One administrator proposes, another approves, and the worker counts the open files anew. */
export const decideDays = async (office: Office, at: Temporal.Instant): Promise<void> => {
  const world = office.worldAt(at)
  const proposer = await office.staff('quantri', at)
  const approver = await office.staff('quantri2', at)
  for (const { date, ...day } of decidedDays) {
    const proposed = await proposeChange(proposer, { ...day, day: formatDate(date) }, world)
    if (!proposed.ok) throw new Error(`${date}: ${JSON.stringify(proposed.error)}`)
    const decided = await decideChange(approver, { ...proposed.value, approve: true }, world)
    if (!decided.ok) throw new Error(`${date}: ${decided.error}`)
    await recountCalendar(proposed.value.changeId, world)
  }
}
