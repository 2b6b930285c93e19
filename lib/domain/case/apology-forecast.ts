import type { Calendar } from '../kernel/calendar.ts'
import { addWorkingDays, nextWorkingDay } from '../kernel/working-days.ts'
import { apologyBy } from './apology-clock.ts'
import type { StagePlan } from './stage-plan.ts'
import type { Status } from './status.ts'

/** The statuses of an accepted file whose result is still to come, each with the stages that it has yet to go through. */
const stagesAfter = {
  accepted: ['inProgress', 'proposed', 'approved'],
  inProgress: ['proposed', 'approved'],
  // When the other body has answered, the officer goes on.
  awaitingOtherBody: ['inProgress', 'proposed', 'approved'],
  proposed: ['approved'],
  approved: [],
} as const satisfies Partial<Record<Status, readonly (keyof StagePlan)[]>>

export type OpenStatus = keyof typeof stagesAfter
export const openStatuses = Object.keys(stagesAfter) as readonly OpenStatus[]

/** How far an accepted file has come. */
export type Standing = {
  readonly status: OpenStatus
  readonly today: Temporal.PlainDate
  /** The day from which the running deadline counts. */
  readonly clockFrom: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate
  /** By when the present stage should be done. */
  readonly stageDueOn: Temporal.PlainDate | null
  /** By when the last of the bodies that were asked should answer; null when none is. */
  readonly answersBy: Temporal.PlainDate | null
  readonly plan: StagePlan
  readonly calendar: Calendar
}

/**
 * Whether an apology has to be prepared (NĐ 61/2018 Điều 19 khoản 9: at the latest one day before the due date).
 *
 * First by what is left to do: each stage that the file has yet to go through, and for which the plan has any time, takes
 * one working day at the very least; the days begin today, or when the last of the other bodies should have answered. If
 * that leads past the due date, the file cannot make it.
 *
 * Then by the last chance: on the last day on which an apology is in time, every file that is not approved yet gets one,
 * and so does an approved one that has already stayed with the signatory for longer than planned. A limit so short that
 * this day is the day of receipt has no such chance: there only the first rule counts.
 */
export const willBeLate = (file: Standing): boolean => {
  const { status, today, clockFrom, dueOn, stageDueOn, plan, calendar } = file
  const atLeast = stagesAfter[status].filter((stage) => plan[stage] > 0).length
  const earliest = addWorkingDays(startOf(file), atLeast, calendar)
  if (isAfter(earliest, dueOn)) return true
  const lastChance = apologyBy(dueOn, calendar)
  const isLastChance = isAfter(lastChance, clockFrom) && !isAfter(lastChance, today)
  const isBehind = stageDueOn !== null && isAfter(today, stageDueOn)
  return isLastChance && (status !== 'approved' || isBehind)
}

/**
 * The new appointment to propose. It can be made only once, so it has to hold: all the planned days of the stages to come
 * and half of those of the present one (rounded up), from today or from when the other bodies should have answered; in
 * any case a working day after the due date.
 */
export const newAppointment = (file: Standing): Temporal.PlainDate => {
  const { status, dueOn, plan, calendar } = file
  const present = status === 'awaitingOtherBody' ? 0 : Math.ceil(plan[status] / 2)
  const days = stagesAfter[status].reduce((sum, stage) => sum + plan[stage], present)
  const start = startOf(file)
  const appointed = addWorkingDays(start, Math.max(1, days), calendar)
  const first = nextWorkingDay(dueOn, calendar)
  return isAfter(first, appointed) ? first : appointed
}

const startOf = ({ today, answersBy }: Standing): Temporal.PlainDate =>
  answersBy !== null && isAfter(answersBy, today) ? answersBy : today

const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) > 0
