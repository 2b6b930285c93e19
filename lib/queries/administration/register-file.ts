import type { Actor } from '#lib/domain/access/actor.ts'
import { cellOf } from '#lib/domain/administration/entry-text.ts'
import { writeCsv } from '#lib/domain/kernel/csv.ts'
import type { World } from '#lib/outside/world.ts'
import { openHouse } from '#lib/use-cases/administration/house.ts'
import { entriesOf } from '#lib/use-cases/administration/register.ts'
import { registerAt } from '#lib/use-cases/administration/registers/index.ts'

/** A register as a file for a spreadsheet, which can be changed there and brought back. Null as for its page. */
export const registerFile = async (
  actor: Actor,
  slug: string,
  world: World,
): Promise<{ readonly name: string; readonly content: string } | null> => {
  const register = registerAt(slug)
  if (!register?.csv) return null
  const house = await openHouse(actor, world.db, world)
  if (!house) return null
  const fields = await register.fields(house)
  const columns = Object.entries(fields)
  const entries = await entriesOf(house, register, fields)
  return {
    name: `${slug}-${house.today}.csv`,
    content: writeCsv([
      columns.map(([, { label }]) => label),
      ...entries.map(({ typed }) => columns.map(([name, field]) => cellOf(field, typed[name] ?? ''))),
    ]),
  }
}
