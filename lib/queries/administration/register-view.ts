import type { Actor } from '#lib/domain/access/actor.ts'
import { cellOf } from '#lib/domain/administration/entry-text.ts'
import { stateOn } from '#lib/domain/administration/period-problem.ts'
import type { World } from '#lib/outside/world.ts'
import { periodOf } from '#lib/use-cases/administration/apply-entry.ts'
import { openHouse } from '#lib/use-cases/administration/house.ts'
import { type Entry, entriesOf, idOf, type Register } from '#lib/use-cases/administration/register.ts'
import { registerAt } from '#lib/use-cases/administration/registers/index.ts'

export type RegisterRow = {
  readonly id: string
  /** In words, in the order of the columns. */
  readonly cells: readonly string[]
  readonly state: 'coming' | 'current' | 'ended' | null
  readonly depth: number
  readonly doubt: string | null
}

export type RegisterView = {
  readonly title: string
  readonly one: string
  readonly lead: string
  readonly unknown: string | null
  readonly csv: boolean
  readonly columns: readonly string[]
  readonly rows: readonly RegisterRow[]
}

/** The entries that an administrator keeps in a register; null for everybody else, and for a register that is none. */
export const registerView = async (
  actor: Actor,
  slug: string,
  world: World,
): Promise<RegisterView | null> => {
  const register = registerAt(slug)
  const house = register && (await openHouse(actor, world.db, world))
  if (!register || !house) return null
  const fields = await register.fields(house)
  const entries = await entriesOf(house, register, fields)
  // Where there is one unit only, every line would say the same.
  const shown = register.shown.filter((name) => name !== 'unitCode' || house.units.length > 1)
  return {
    title: register.title,
    one: register.one,
    lead: register.lead,
    unknown: register.unknown ?? null,
    csv: register.csv,
    columns: shown.map((name) => fields[name]?.label ?? name),
    rows: entries.map((entry) => ({
      id: idOf(entry.key),
      cells: shown.map((name) => {
        const field = fields[name]
        return field ? cellOf(field, entry.typed[name] ?? '') : ''
      }),
      state: stateOf(register, entry, house.today),
      depth: entry.depth ?? 0,
      doubt: entry.doubt ?? null,
    })),
  }
}

const stateOf = (register: Register, { typed }: Entry, today: string): RegisterRow['state'] =>
  register.periods === undefined ? null : stateOn(periodOf(typed), today)
