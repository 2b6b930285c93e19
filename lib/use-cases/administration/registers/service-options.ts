import { catalogueDay } from '#lib/outside/world.ts'
import { proceduresOn } from '#lib/procedures/index.ts'
import type { House } from '../house.ts'

/** The services on offer: code → name. */
export const serviceOptions = ({ world }: Pick<House, 'world'>): Readonly<Record<string, string>> =>
  Object.fromEntries(offered({ world }).map(({ code, shortName }) => [code, `${shortName} (${code})`]))

/** Their revisions in force on the catalogue's day. */
export const offered = ({ world }: Pick<House, 'world'>) => proceduresOn(catalogueDay(world).toString())
