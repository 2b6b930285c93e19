import { openStatuses } from '#lib/domain/case/apology-forecast.ts'
import type { Pressing } from '#lib/domain/case/reminder-rules.ts'
import { pressesYet } from '#lib/domain/case/same-day.ts'
import type { Status } from '#lib/domain/case/status.ts'
import { addWorkingDays } from '#lib/domain/kernel/working-days.ts'
import { dayOf, fromDbDay, toDbDay, toInstant } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { answerClock, daysLeftUntil, minutesLeftToday, type WorkingNow } from '#lib/queries/working-now.ts'
import type { FilePlace } from './colleagues.ts'

export type PressingFile = {
  readonly id: string
  readonly number: string
  readonly service: string
  readonly place: FilePlace
  readonly pressing: Pressing
}

/** How far ahead anybody is reminded. Working days. */
const horizon = 2

/** The open files whose clocks are about to run out, or have. */
export const pressingFiles = async (moment: WorkingNow, world: World): Promise<readonly PressingFile[]> => {
  const soon = toDbDay(addWorkingDays(moment.today, horizon, moment.calendar))
  const yesterday = toDbDay(moment.today.subtract({ days: 1 }))
  const files = await world.db.case.findMany({
    where: {
      OR: [
        { status: 'submitted', channel: { in: ['online', 'assisted'] } },
        {
          status: { in: [...openStatuses] },
          OR: [
            { dueOn: { lte: soon } },
            { stageDueOn: { lte: soon } },
            { apologyDraft: { closedAt: null } },
            { consultations: { some: { answeredAt: null, answerBy: { lte: yesterday } } } },
          ],
        },
      ],
    },
    select: {
      ...columns,
      consultations: {
        where: { answeredAt: null, answerBy: { lte: yesterday } },
        select: { answerBy: true },
      },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  return files.map((file) => {
    const { field, shortName } = procedureOf(file.procedureCode, file.revision)
    return {
      id: file.id,
      number: file.dossierCode ?? file.provisionalNumber,
      service: shortName,
      place: { ...file, field },
      pressing: {
        status: file.status as Status,
        due: hurries(file, moment) ? daysLeft(file.appointedOn ?? file.dueOn, moment) : null,
        stage: hurries(file, moment) ? daysLeft(file.stageDueOn, moment) : null,
        answer: file.status === 'submitted' ? answerOf(file, moment) : null,
        consultationsOverdue: file.consultations.map(({ answerBy }) => fromDbDay(answerBy).toString()),
        apologyBy:
          file.apologyDraft && file.apologyDraft.closedAt === null && file.appointedOn === null
            ? fromDbDay(file.apologyDraft.signBy).toString()
            : null,
      },
    }
  })
}

const columns = {
  id: true,
  status: true,
  procedureCode: true,
  revision: true,
  unitCode: true,
  divisionId: true,
  holderId: true,
  provisionalNumber: true,
  dossierCode: true,
  answerFrom: true,
  dueOn: true,
  limitDays: true,
  appointedOn: true,
  stageDueOn: true,
  apologyDraft: { select: { signBy: true, closedAt: true } },
} as const satisfies Prisma.CaseSelect

/** What is answered the same day hurries nobody before the day's last hours. */
const hurries = (
  { dueOn, limitDays, unitCode }: { dueOn: Date | null; limitDays: number | null; unitCode: string },
  moment: WorkingNow,
): boolean => {
  const due = daysLeft(dueOn, moment)
  return (
    due === null ||
    pressesYet({ limitDays, daysLeft: due.left, minutesToday: minutesLeftToday(unitCode, moment) })
  )
}

const daysLeft = (day: Date | null, moment: WorkingNow): Pressing['due'] => {
  if (day === null) return null
  const iso = fromDbDay(day).toString()
  return { day: iso, left: daysLeftUntil(iso, moment) }
}

const answerOf = (
  { answerFrom, unitCode }: { readonly answerFrom: Date; readonly unitCode: string },
  moment: WorkingNow,
): Pressing['answer'] => {
  const { by, minutesLeft } = answerClock({ sentAt: toInstant(answerFrom), unitCode }, moment)
  return { day: dayOf(Temporal.Instant.from(by)).toString(), minutesLeft }
}
