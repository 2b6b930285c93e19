import { fromDbDay } from '#lib/outside/clock/index.ts'
import { countedDue } from '#lib/queries/due-ledger.ts'
import type { Invariant } from './evening.ts'

/** Every due date that still runs is the one that the ledger counts to, by the calendar as it stands. */
export const dueDates: Invariant = ({ office, files, calendar }) =>
  files.flatMap((file) => {
    if (file.dueOn === null || file.finishedOn !== null || file.endedOn !== null) return []
    const counted = countedDue(file, office.procedure, calendar)?.dueOn.toString()
    const dueOn = fromDbDay(file.dueOn).toString()
    return counted === dueOn ? [] : [`${file.dossierCode}: due on ${dueOn}, counted ${counted}`]
  })

/** Watches the overdue files through the month: whatever happens to them, their due date stays. */
export const overdueStays = (): Invariant => {
  const overdue = new Map<string, string>()
  return ({ files, day }) =>
    files.flatMap(({ id, dossierCode, dueOn, finishedOn, endedOn }) => {
      const known = overdue.get(id)
      const now = dueOn && fromDbDay(dueOn).toString()
      const isOpen = finishedOn === null && endedOn === null
      if (known === undefined && isOpen && now !== null && now < day.toString()) overdue.set(id, now)
      return known === undefined || known === now ? [] : [`${dossierCode}: was due on ${known}, now ${now}`]
    })
}
