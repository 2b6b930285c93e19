import { dueDate, type TimeLimit } from '#lib/domain/case/due-date.ts'
import type { SupplementClock } from '#lib/domain/case/one-stop-rules.ts'
import { daysUsed, limitAfterSupplement } from '#lib/domain/case/supplement-clock.ts'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { answersFor } from '#lib/domain/procedure/procedure.ts'
import { fromDbDay, toDbDay, zone } from '#lib/outside/clock/index.ts'
import { limitLeft } from '#lib/queries/due-ledger.ts'
import type { Outcome, Scene } from './command.ts'

/** The limit that the law gives for these answers; a limit that was lengthened stays so. */
export const wholeLimit = ({ file, procedure }: Scene, answers: AnyAnswers): TimeLimit => {
  const longest = file.lengthened ? procedure.lengthening : undefined
  if (longest) return { days: longest.maxDays, count: longest.count }
  const { days, count, sameDayUntil } = procedure.timeLimit(answersFor(answers))
  return { days, count, ...(sameDayUntil === undefined ? {} : { sameDayUntil }) }
}

/**
 * Lets the clock run from today, with the facts of the ledger for the history. `used` are the days of the limit that
 * were used up before a pause: the limit itself stays what it is.
 */
export const runFromToday = (scene: Scene, limit: TimeLimit, used = 0): Outcome => {
  const { today, calendar } = scene
  const acceptedAt = scene.now.toZonedDateTimeISO(zone).toPlainTime()
  const left = limitAfterSupplement({ policy: 'pause', limit, daysUsed: used })
  const dueOn = dueDate({ acceptedOn: today, acceptedAt, limit: left, calendar }).dueOn.toString()
  return {
    data: { limitDays: limit.days, limitCount: limit.count, dueOn, ...(used > 0 && { daysUsed: used }) },
    changes: {
      clock_from: today.toString(),
      limit_days: limit.days,
      limit_count: limit.count,
      due_on: dueOn,
      days_used: used > 0 ? used : null,
    },
  }
}

/** Takes the running deadline away while the person has to act, and remembers how much of it was used. */
export const halt = ({ file, today, calendar }: Scene): Outcome => {
  const limit = limitLeft(file)
  if (file.dueOn === null || file.clockFrom === null || limit === null) return { data: {}, changes: {} }
  const inThisRun = daysUsed({ clockFrom: fromDbDay(file.clockFrom), haltedOn: today, limit, calendar })
  const used = (file.daysUsed ?? 0) + inThisRun
  return {
    data: { dueOn: null, daysUsed: used },
    changes: { due_on: null, days_used: used, committed_on: null },
  }
}

/**
 * Lets the clock run again from today. `restart` counts the whole limit for these answers; `pause` only what was not
 * used of it. A file that had not been accepted has no deadline: the desk's own hours begin again instead.
 */
export const resume = async (
  scene: Scene,
  policy: SupplementClock,
  answers: AnyAnswers,
): Promise<Outcome> => {
  const { file, today } = scene
  if (file.acceptedOn === null) return { data: {}, changes: { answer_from: scene.now.toString() } }
  const used = policy === 'pause' ? (file.daysUsed ?? 0) : 0
  const clock = runFromToday(scene, wholeLimit(scene, answers), used)
  const committedOn = await committedDue(scene, String(clock.data.dueOn), { from: today, used })
  return {
    data: { ...clock.data, ...(committedOn && { committedOn }) },
    changes: { ...clock.changes, committed_on: committedOn },
  }
}

/** How a supplement acts on the clock of this service here: the unit's own decision, else the rules of the day. */
export const supplementClock = async ({ tx, file, today, rules }: Scene): Promise<SupplementClock> => {
  const local = await tx.localLimit.findFirst({
    where: {
      unitCode: file.unitCode,
      procedureCode: file.procedureCode,
      validFrom: { lte: toDbDay(today) },
      OR: [{ validTo: null }, { validTo: { gte: toDbDay(today) } }],
      supplementClock: { not: null },
    },
    orderBy: { validFrom: 'desc' },
    select: { supplementClock: true },
  })
  return (local?.supplementClock as SupplementClock | null | undefined) ?? rules.supplementClock
}

/**
 * By when the unit has committed itself to finish, where that is sooner than the law: by the commitment in force on the
 * day from which the clock counts. `used` are days of the limit of the law that went before a pause; a commitment that
 * counts its days otherwise cannot say what is left of it, and then nothing is promised. ISO day.
 */
export const committedDue = async (
  { tx, file, calendar }: Scene,
  legal: string,
  { from, used }: { readonly from: Temporal.PlainDate; readonly used: number },
): Promise<string | null> => {
  const local = await tx.localLimit.findFirst({
    where: {
      unitCode: file.unitCode,
      procedureCode: file.procedureCode,
      validFrom: { lte: toDbDay(from) },
      OR: [{ validTo: null }, { validTo: { gte: toDbDay(from) } }],
      days: { not: null },
    },
    orderBy: { validFrom: 'desc' },
    select: { days: true, count: true },
  })
  if (local?.days == null || (used > 0 && local.count !== file.limitCount)) return null
  const limit = { days: local.days, count: local.count === 'working' ? 'working' : 'calendar' } as const
  const left = limitAfterSupplement({ policy: 'pause', limit, daysUsed: used })
  const committed = dueDate({ acceptedOn: from, limit: left, calendar }).dueOn.toString()
  return committed < legal ? committed : null
}
