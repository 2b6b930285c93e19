import { isEnded, type Status } from '#lib/domain/case/status.ts'
import { isWorkingDay } from '#lib/domain/kernel/working-days.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { calendarNow } from '#lib/queries/calendar-now.ts'
import { draftApologies } from '#lib/use-cases/apologies/draft-apologies.ts'
import { sendReminders } from '#lib/use-cases/reminders/send-reminders.ts'
import type { Stage } from '#tests/support/stage.ts'
import { type Absence, enterDeputy, presentOn } from './absence.ts'
import { registerPeople } from './accounts.ts'
import { type BoardBook, lookAtBoard } from './board.ts'
import { decideDays, decidedOn } from './decided-days.ts'
import { type Evening, eveningReader } from './evening/evening.ts'
import { invariants } from './evening/invariants.ts'
import { at, type Office, openOffice } from './office.ts'
import { officerNames } from './officers.ts'
import { willBeFoundWrong } from './results.ts'
import { streamOf } from './stream.ts'
import { byDay, playDay } from './working-day.ts'

export type MonthPlayed = {
  readonly office: Office
  readonly board: BoardBook
  /** What did not hold, by invariant: "2020-08-14: …". */
  readonly faults: ReadonlyMap<string, readonly string[]>
  readonly last: Evening
  readonly isAllDone: boolean
}

const unitCode = 'stp-dong-thap'
const firstDay = Temporal.PlainDate.from('2020-08-03')
/** The last day on which anybody files, and the day by which the last of it must be done. */
const lastArrival = Temporal.PlainDate.from('2020-08-31')
const lastDay = Temporal.PlainDate.from('2020-10-15')

const others = ['tiepnhan', 'tiepnhan2', 'truongphong', 'giamdoc'] as const

/** The second officer is away for a week. */
const absence: Absence = {
  place: 1,
  from: Temporal.PlainDate.from('2020-08-10'),
  to: Temporal.PlainDate.from('2020-08-14'),
}

/** Plays the month of one office, day by day, and looks each evening whether everything still holds. */
export const playMonth = async (stage: Stage, count: number, procedure: Procedure): Promise<MonthPlayed> => {
  const office = openOffice(stage, unitCode, procedure)
  const plans = byDay(streamOf(count, { from: firstDay, to: lastArrival }, procedure))
  const accounts = await registerPeople(office, 40, at(firstDay, '05:00'))
  const board: BoardBook = new Map()
  const faults = new Map(Object.keys(invariants).map((name) => [name, [] as string[]]))
  const readEvening = eveningReader(office)
  let last: Evening | undefined
  for (let day = firstDay; Temporal.PlainDate.compare(day, lastDay) <= 0; day = day.add({ days: 1 })) {
    if (day.equals(absence.from.subtract({ days: 3 }))) await enterDeputy(office, absence, at(day, '07:05'))
    if (day.equals(decidedOn)) await decideDays(office, at(day, '05:30'))
    const isOpen = isWorkingDay(day, await calendarNow(stage.world.db))
    await draftApologies(office.worldAt(at(day, '06:15')))
    await sendReminders(office.worldAt(at(day, '06:30')))
    if (isOpen) await lookAtBoard(office, board, day, at(day, '07:10'))
    const arrivals = plans.get(day.toString()) ?? []
    const present = presentOn(day, absence)
    await playDay(office, { day, isOpen, present, arrivals }, accounts)
    const staff = [...others, ...present.map((place) => officerNames[place])]
    last = await readEvening(day, staff, at(day, '23:00'))
    for (const [name, invariant] of Object.entries(invariants)) {
      const found = await invariant(last)
      faults.get(name)?.push(...found.map((fault) => `${day}: ${fault}`))
    }
    if (Temporal.PlainDate.compare(day, lastArrival) > 0 && isAllDone(last)) break
  }
  if (!last) throw new Error('a month without a day')
  return { office, board, faults, last, isAllDone: isAllDone(last) }
}

/** Nothing is open any more, and nobody has yet to find out that their result is wrong. */
const isAllDone = ({ office, files }: Evening): boolean =>
  files.every(
    ({ id, unitCode, status }) =>
      unitCode !== office.unitCode || (isEnded(status as Status) && !willBeFoundWrong(office.files.get(id))),
  )
