import type { Actor } from '#lib/domain/access/actor.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { World } from '#lib/outside/world.ts'
import { periodOf } from '#lib/use-cases/administration/apply-entry.ts'
import { openHouse } from '#lib/use-cases/administration/house.ts'
import {
  entriesOf,
  idOf,
  type Register,
  type RegisterFields,
} from '#lib/use-cases/administration/register.ts'
import { registerAt } from '#lib/use-cases/administration/registers/index.ts'
import { mayRemove } from '#lib/use-cases/administration/save-entry.ts'

export type EntryForm = {
  readonly register: Pick<Register, 'title' | 'one' | 'unknown' | 'lists'>
  readonly fields: RegisterFields
  readonly typed: Typed
  /** It has begun: only its end can still be set, or nothing at all. */
  readonly hasBegun: boolean
  readonly mayRemove: boolean
  readonly doubt: string | null
}

/** The form of an entry, or of a new one (`id` null); null for what is not this administrator's. */
export const entryForm = async (
  actor: Actor,
  { slug, id }: { slug: string; id: string | null },
  world: World,
): Promise<EntryForm | null> => {
  const register = registerAt(slug)
  const house = register && (await openHouse(actor, world.db, world))
  if (!register || !house) return null
  const fields = await register.fields(house)
  if (id === null) {
    const [unit, ...others] = house.units
    const typed: Typed = unit && others.length === 0 && fields.unitCode ? { unitCode: unit.code } : {}
    return { register, fields, typed, hasBegun: false, mayRemove: false, doubt: null }
  }
  const entry = (await entriesOf(house, register, fields)).find(({ key }) => idOf(key) === id)
  if (!entry) return null
  return {
    register,
    fields,
    typed: entry.typed,
    hasBegun: register.periods !== undefined && periodOf(entry.typed).from < house.today,
    mayRemove: mayRemove(register, entry, house.today),
    doubt: entry.doubt ?? null,
  }
}
