import { type Calendar, type DayChange, withChanges } from '#lib/domain/kernel/calendar.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { calendarNow } from '../calendar-now.ts'
import { countedDue } from '../due-ledger.ts'

/** A file whose due date a calendar moves. Days are ISO days; no personal data. */
export type Move = {
  readonly caseId: string
  readonly version: number
  readonly number: string
  readonly unit: string
  readonly from: string
  readonly to: string
}

export type Moves = {
  readonly moves: readonly Move[]
  /** Files that are late already, or would be late at once by a decision that came too late: they stay as they are. */
  readonly overdueStay: number
}

/** Between acceptance and the result a deadline runs. */
const running = ['accepted', 'inProgress', 'awaitingOtherBody', 'proposed', 'approved']

/** Which open files are due on another day by this calendar than is stored with them. */
export const movedDueDates = async (
  db: Transaction,
  calendar: Calendar,
  today: Temporal.PlainDate,
): Promise<Moves> => {
  const files = await db.case.findMany({
    where: { status: { in: running }, dueOn: { not: null } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      seq: true,
      dossierCode: true,
      provisionalNumber: true,
      procedureCode: true,
      revision: true,
      clockFrom: true,
      dueOn: true,
      limitDays: true,
      limitCount: true,
      daysUsed: true,
      unit: { select: { name: true } },
    },
  })
  const changed = files.flatMap((file) => {
    const due = countedDue(file, procedureOf(file.procedureCode, file.revision), calendar)
    const from = file.dueOn?.toISOString().slice(0, 10)
    const to = due?.dueOn.toString()
    if (from === undefined || to === undefined || from === to) return []
    const number = file.dossierCode ?? file.provisionalNumber
    return [{ caseId: file.id, version: file.seq, number, unit: file.unit.name, from, to, dueOn: file.dueOn }]
  })
  const day = toDbDay(today)
  const moves = changed
    .filter(({ dueOn, to }) => dueOn !== null && dueOn >= day && to >= today.toString())
    .map(({ dueOn: _, ...move }) => move)
  return { moves, overdueStay: changed.length - moves.length }
}

/** The same for a change that is not approved yet. */
export const movedBy = async (
  db: Transaction,
  change: DayChange,
  today: Temporal.PlainDate,
): Promise<Moves> => movedDueDates(db, withChanges(await calendarNow(db), [change]), today)
