import { toDbDay } from '#lib/outside/clock/index.ts'
import { catalogueDay } from '#lib/outside/world.ts'
import { proceduresOn } from '#lib/procedures/index.ts'
import type { House } from '../house.ts'

/** The services on offer: code → name. */
export const serviceOptions = ({ world }: Pick<House, 'world'>): Readonly<Record<string, string>> =>
  Object.fromEntries(offered({ world }).map(({ code, shortName }) => [code, `${shortName} (${code})`]))

/** Their revisions in force on the catalogue's day. */
export const offered = ({ world }: Pick<House, 'world'>) => proceduresOn(catalogueDay(world).toString())

/** Whether a stored service still has a revision on offer, which alone can be chosen in a form. */
export const isOnOffer = (house: Pick<House, 'world'>, code: string): boolean =>
  offered(house).some((procedure) => procedure.code === code)

export const todayInDb = ({ today }: Pick<House, 'today'>): Date => toDbDay(Temporal.PlainDate.from(today))
