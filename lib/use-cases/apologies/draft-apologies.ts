import { apologyBy } from '#lib/domain/case/apology-clock.ts'
import { newAppointment, openStatuses, type Standing, willBeLate } from '#lib/domain/case/apology-forecast.ts'
import { apologyReason } from '#lib/domain/case/apology-reason.ts'
import { stagePlan } from '#lib/domain/case/stage-plan.ts'
import { addWorkingDays } from '#lib/domain/kernel/working-days.ts'
import { fromDbDay, toDate, toDbDay, today } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { calendarNow } from '#lib/queries/calendar-now.ts'

/** The longest way that a file has yet to go, in stages of a day each, and a day to spare. Working days. */
const horizon = 5

/**
 * Prepares the apologies of all files that will not make their due date (see `willBeLate`), with the reason and a new
 * appointment for the head to sign, and lets go of those that are no longer needed: because the file has finished or
 * ended, waits for the person, was apologised for, or will make it after all. Run twice it changes nothing more.
 */
export const draftApologies = async (
  world: World,
): Promise<{ readonly open: number; readonly closed: number }> => {
  const day = today(world.clock)
  const calendar = await calendarNow(world.db)
  const files = await world.db.case.findMany({
    where: {
      status: { in: [...openStatuses] },
      appointedOn: null,
      clockFrom: { not: null },
      OR: [
        { dueOn: { lte: toDbDay(addWorkingDays(day, horizon, calendar)) } },
        // An answer may be expected long after the due date.
        { status: 'awaitingOtherBody', dueOn: { not: null } },
      ],
    },
    select: fileColumns,
  })
  const late = files.flatMap((file) => {
    const standing = standingOf(file, day, calendar)
    return standing && willBeLate(standing) ? [{ file, standing }] : []
  })
  const draftedAt = toDate(world.clock.now())
  for (const { file, standing } of late) {
    const draft = {
      dueOn: toDbDay(standing.dueOn),
      signBy: toDbDay(apologyBy(standing.dueOn, calendar)),
      appointedOn: toDbDay(newAppointment(standing)),
      reason: apologyReason(
        standing.status,
        file.consultations.map(({ body, answerBy }) => ({
          body,
          answerBy: fromDbDay(answerBy).toString(),
        })),
      ),
    }
    await world.db.apologyDraft.upsert({
      where: { caseId: file.id },
      create: { caseId: file.id, ...draft, draftedAt },
      update: { ...draft, closedAt: null },
    })
  }
  const { count } = await world.db.apologyDraft.updateMany({
    where: { closedAt: null, caseId: { notIn: late.map(({ file }) => file.id) } },
    data: { closedAt: draftedAt },
  })
  return { open: late.length, closed: count }
}

const fileColumns = {
  id: true,
  status: true,
  procedureCode: true,
  revision: true,
  clockFrom: true,
  dueOn: true,
  stageDueOn: true,
  limitDays: true,
  limitCount: true,
  consultations: {
    where: { answeredAt: null },
    orderBy: { askedAt: 'asc' },
    select: { body: true, answerBy: true },
  },
} as const satisfies Prisma.CaseSelect

const standingOf = (
  file: Prisma.CaseGetPayload<{ select: typeof fileColumns }>,
  day: Temporal.PlainDate,
  calendar: Standing['calendar'],
): Standing | null => {
  const status = openStatuses.find((candidate) => candidate === file.status)
  if (!status || !file.clockFrom || !file.dueOn || file.limitDays === null) return null
  const limit = {
    days: file.limitDays,
    count: file.limitCount === 'working' ? 'working' : 'calendar',
  } as const
  return {
    status,
    today: day,
    calendar,
    clockFrom: fromDbDay(file.clockFrom),
    dueOn: fromDbDay(file.dueOn),
    stageDueOn: file.stageDueOn && fromDbDay(file.stageDueOn),
    answersBy: latest(file.consultations.map(({ answerBy }) => fromDbDay(answerBy))),
    plan: stagePlan(limit, procedureOf(file.procedureCode, file.revision).stages),
  }
}

const latest = (days: readonly Temporal.PlainDate[]): Temporal.PlainDate | null =>
  days.toSorted(Temporal.PlainDate.compare).at(-1) ?? null
