import type { Calendar } from '../kernel/calendar.ts'
import { dueDate, type TimeLimit } from './due-date.ts'
import type { Status } from './status.ts'

/** How many working days a file may stay in each of these statuses, after the day on which it came there. */
export type StagePlan = {
  /** Until the officer takes it up. */
  readonly accepted: number
  /** Until the officer proposes a result. */
  readonly inProgress: number
  /** Until the head of the division approves. */
  readonly proposed: number
  /** Until it is signed and the result is at the desk. */
  readonly approved: number
}

/**
 * How a limit is shared among the stages unless the procedure says otherwise: a day each to take up, to approve and to
 * sign, the rest to the officer. In limits too short for that the officer comes first, then the signature, then the
 * approval, and what gets no day is done on the day it comes. The sum always fits in the limit, unless holidays take
 * days from a limit in calendar days: then the due date of the file cuts the stages short.
 *
 * `own` are the stages that a procedure fixes itself; the officer's share, unless fixed as well, is what is left then.
 */
export const stagePlan = ({ days, count }: TimeLimit, own: Partial<StagePlan> = {}): StagePlan => {
  const all = count === 'working' ? days : fewestWorkingDays(days)
  const { approved = all >= 2 ? 1 : 0, proposed = all >= 3 ? 1 : 0, accepted = all >= 4 ? 1 : 0 } = own
  const { inProgress = Math.max(0, all - accepted - proposed - approved) } = own
  return { accepted, inProgress, proposed, approved }
}

/**
 * How many working days a limit in calendar days holds at least, in weeks without holidays: five a week, and of the days
 * over all but one weekend. It moves on from a day off, so a single day over is a working day too.
 */
const fewestWorkingDays = (days: number): number => {
  const over = days % 7
  return Math.floor(days / 7) * 5 + (over === 0 ? 0 : Math.max(1, over - 2))
}

/**
 * The day by which a file has to leave the status that it entered on `enteredOn`; never later than the due date of the
 * whole file. Null in statuses for which the office has no clock.
 */
export const stageDue = ({
  status,
  enteredOn,
  plan,
  dueOn,
  calendar,
}: {
  readonly status: Status
  readonly enteredOn: Temporal.PlainDate
  readonly plan: StagePlan
  readonly dueOn: Temporal.PlainDate
  readonly calendar: Calendar
}): Temporal.PlainDate | null => {
  if (!hasClock(status, plan)) return null
  const limit = { days: plan[status], count: 'working' } as const
  const stage = dueDate({ acceptedOn: enteredOn, limit, calendar }).dueOn
  return Temporal.PlainDate.compare(stage, dueOn) < 0 ? stage : dueOn
}

const hasClock = (status: Status, plan: StagePlan): status is keyof StagePlan & Status =>
  Object.hasOwn(plan, status)
