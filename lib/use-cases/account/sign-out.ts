import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/** Ends a session for good: a copy of its cookie is worth nothing afterwards. */
export const signOut = async (sessionId: string, world: World): Promise<void> => {
  await world.db.session.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: toDate(world.clock.now()) },
  })
}
