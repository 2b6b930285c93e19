import { lateBefore } from '#lib/domain/case/answer-clock.ts'
import { lastAnswerMinutes, soonDays, type TimeLeft } from '#lib/domain/case/time-left.ts'
import { addWorkingDays } from '#lib/domain/kernel/working-days.ts'
import { addWorkingHours } from '#lib/domain/kernel/working-hours.ts'
import { toDate, toDbDay } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { WorkingNow } from './working-now.ts'

/** Ways to narrow a queue, besides the working time that is left. */
export const queueFilters = ['online', 'overCounter', 'mended'] as const
export type QueueFilter = (typeof queueFilters)[number]

export const filterWhere = (filter: QueueFilter): Prisma.CaseWhereInput => {
  switch (filter) {
    case 'online':
      return { channel: { in: ['online', 'assisted'] } }
    case 'overCounter':
      return { channel: { in: ['direct', 'post'] } }
    case 'mended':
      return { supplements: { gt: 0 } }
  }
}

/** A deadline that still runs. */
const runs = { finishedOn: null, endedOn: null, status: { not: 'submitted' } }

/** What waits for the desk's answer: only what was sent online has its working hours. */
const waits = { status: 'submitted', channel: { in: ['online', 'assisted'] } }

/**
 * The files of these units with so much working time left, as a condition. It cuts where `timeLeft` and
 * `answerTimeLeft` cut: the database knows neither calendar nor office hours, so the limits are worked out here, once.
 */
export const timeLeftWhere = (
  wanted: TimeLeft,
  unitCodes: readonly string[],
  moment: WorkingNow,
): Prisma.CaseWhereInput => {
  const { today, calendar } = moment
  const tomorrow = toDbDay(addWorkingDays(today, 1, calendar))
  const last = toDbDay(addWorkingDays(today, soonDays, calendar))
  const answers = (sent: (limits: Limits) => Prisma.DateTimeFilter): Prisma.CaseWhereInput[] =>
    unitCodes.map((unitCode) => ({ ...waits, unitCode, answerFrom: sent(limitsOf(unitCode, moment)) }))
  switch (wanted) {
    case 'late':
      return {
        OR: [{ ...runs, dueOn: { lt: toDbDay(today) } }, ...answers(({ late }) => ({ lte: late }))],
      }
    case 'today':
      return {
        OR: [
          { ...runs, dueOn: { gte: toDbDay(today), lt: tomorrow } },
          ...answers(({ late, hasty }) => ({ gt: late, lte: hasty })),
        ],
      }
    case 'soon':
      return { ...runs, dueOn: { gte: tomorrow, lte: last } }
    case 'enough':
      return { OR: [{ ...runs, dueOn: { gt: last } }, ...answers(({ hasty }) => ({ gt: hasty }))] }
    case 'noClock':
      return { NOT: { OR: [waits, { ...runs, dueOn: { not: null } }] } }
  }
}

/** What was sent up to `late` can no longer be answered in time, up to `hasty` only within the last minutes. */
type Limits = { readonly late: Date; readonly hasty: Date }

const limitsOf = (unitCode: string, { now, calendar, officeHoursOf }: WorkingNow): Limits => {
  const hours = officeHoursOf(unitCode)
  const soonNow = addWorkingHours(now, lastAnswerMinutes / 60, calendar, hours)
  return {
    late: toDate(lateBefore(now, calendar, hours)),
    hasty: toDate(lateBefore(soonNow, calendar, hours)),
  }
}
