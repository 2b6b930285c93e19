import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/** For how long it can be seen that news has arrived. Days. */
const keptFor = 30

/** Takes away news that has arrived. What was given up waits for an administrator. */
export const sweepNews = async (world: World): Promise<void> => {
  const before = toDate(world.clock.now().subtract({ hours: 24 * keptFor }))
  await world.db.webHookDelivery.deleteMany({
    where: { state: 'arrived', updatedAt: { lt: before } },
  })
}
