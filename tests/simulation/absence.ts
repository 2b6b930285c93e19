import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { deputies } from '#lib/use-cases/administration/registers/deputies.ts'
import { saveEntry } from '#lib/use-cases/administration/save-entry.ts'
import type { Office } from './office.ts'
import { officerNames } from './officers.ts'

/** Days, both included, on which the officer in this place is away and the other one stands in. */
export type Absence = {
  readonly place: 0 | 1
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
}

/** The places of the officers who are there on a day. */
export const presentOn = (day: Temporal.PlainDate, { place, from, to }: Absence): readonly (0 | 1)[] => {
  const isAway = Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, to) <= 0
  return ([0, 1] as const).filter((each) => !(isAway && each === place))
}

/** The administrator enters who stands in for whom. */
export const enterDeputy = async (
  office: Office,
  { place, from, to }: Absence,
  at: Temporal.Instant,
): Promise<void> => {
  const idOf = async (name: string) => (await office.staff(name, at)).accountId
  const [absentId, deputyId] = await Promise.all([
    idOf(officerNames[place]),
    idOf(officerNames[place === 0 ? 1 : 0]),
  ])
  const typed = {
    unitCode: office.unitCode,
    absentId,
    deputyId,
    validFrom: formatDate(from.toString()),
    validTo: formatDate(to.toString()),
  }
  const entry = { register: deputies, id: null, typed }
  const saved = await saveEntry(await office.staff('quantri', at), entry, office.worldAt(at))
  if (!saved.ok) throw new Error(`the deputy was not entered: ${JSON.stringify(saved.error)}`)
}
