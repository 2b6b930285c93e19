import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'

/** How many messages this person has not opened yet. */
export const unreadCount = async (actor: Person, world: World): Promise<number> =>
  world.db.message.count({ where: { accountId: actor.accountId, readAt: null } })
