import { toDate } from '#lib/outside/clock/index.ts'
import { enqueue } from '#lib/outside/database/history.ts'
import type { World } from '#lib/outside/world.ts'

/** A file that waits for longer has a job whose pauses may have grown to hours. Minutes. */
const rest = 4
/** Files that are woken in one go; the rest follow a few minutes later. */
const atOnce = 500

/** Once the scanner answers again, has everything that waited for it looked at now. */
export const wakeScans = async (world: World): Promise<void> => {
  const before = toDate(world.clock.now().subtract({ minutes: rest }))
  const waiting = await world.db.storedFile.findMany({
    where: { scan: 'waiting', removedAt: null, createdAt: { lt: before } },
    orderBy: { createdAt: 'asc' },
    take: atOnce,
    select: { id: true },
  })
  if (waiting.length === 0 || !(await world.scanner?.answers())) return
  for (const { id } of waiting) await enqueue(world.db, 'scan-file', { fileId: id }, `scan:${id}`)
}
