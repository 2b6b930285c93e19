import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'

export type SavedFilterLine = { readonly id: string; readonly name: string; readonly path: string }

/** The filters that the actor keeps, by name. */
export const savedFilters = (actor: Person, world: World): Promise<readonly SavedFilterLine[]> =>
  world.db.savedFilter.findMany({
    where: { accountId: actor.accountId },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, path: true },
  })
