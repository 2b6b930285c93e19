import { weekdayIndex } from '#components/ui/day-words.ts'
import type { Entry } from '#lib/domain/case/due-date.ts'
import { addDays } from '#lib/domain/kernel/civil-date.ts'

export type LedgerDay = { readonly day: string; readonly entry?: Entry }

/** The weeks, Monday first, that the ledger touches; days outside it have no entry. */
export const ledgerWeeks = (ledger: readonly Entry[]): readonly (readonly LedgerDay[])[] => {
  const entries = new Map(ledger.map((entry) => [entry.date.toString(), entry]))
  const [first] = entries.keys()
  const last = ledger.at(-1)?.date.toString()
  if (first === undefined || last === undefined) return []
  const weeks: LedgerDay[][] = []
  for (let monday = addDays(first, -weekdayIndex(first)); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, i) => {
        const day = addDays(monday, i)
        const entry = entries.get(day)
        return entry ? { day, entry } : { day }
      }),
    )
  }
  return weeks
}
