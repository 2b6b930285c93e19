import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import type { Kiosk } from '#lib/queries/kiosk-of-token.ts'

/** Closes a screen from itself. What was typed stays with the desk. */
export const endScreen = async ({ sessionId }: Kiosk, world: World): Promise<void> => {
  await world.db.kioskSession.updateMany({
    where: { id: sessionId, endedAt: null },
    data: { endedAt: toDate(world.clock.now()) },
  })
}
