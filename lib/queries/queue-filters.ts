import { lateBefore } from '#lib/domain/case/answer-clock.ts'
import { addWorkingDays } from '#lib/domain/kernel/working-days.ts'
import { toDate, toDbDay, today } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import { officeHours } from '#lib/procedures/calendar/office-hours.ts'

/** Ways to narrow a queue. */
export const queueFilters = [
  'online',
  'overCounter',
  'mended',
  'unanswered',
  'late',
  'dueToday',
  'dueSoon',
] as const
export type QueueFilter = (typeof queueFilters)[number]

/** How near "soon" is, in working days after today. */
export const soon = 2

/** A filter as a condition, at this moment. */
export const filterWhere = (filter: QueueFilter, world: World): Prisma.CaseWhereInput => {
  const day = today(world.clock)
  switch (filter) {
    case 'online':
      return { channel: { in: ['online', 'assisted'] } }
    case 'overCounter':
      return { channel: { in: ['direct', 'post'] } }
    case 'mended':
      return { supplements: { gt: 0 } }
    case 'unanswered':
      return {
        channel: { in: ['online', 'assisted'] },
        changedAt: { lte: toDate(lateBefore(world.clock.now(), vietnamCalendar, officeHours)) },
      }
    case 'late':
      return { dueOn: { lt: toDbDay(day) } }
    case 'dueToday':
      return { dueOn: toDbDay(day) }
    case 'dueSoon':
      return { dueOn: { gt: toDbDay(day), lte: toDbDay(addWorkingDays(day, soon, vietnamCalendar)) } }
  }
}
