import { toDate } from '#lib/outside/clock/index.ts'
import { sweepSpool } from '#lib/outside/intake/spool.ts'
import type { World } from '#lib/outside/world.ts'
import { removeUploads } from './remove-uploads.ts'

/** Keys that are compared with the database at once. */
const batch = 500

/**
 * Takes away what nobody will ask for: uploads whose time is over, what a crash left on its way in, and after a day the
 * bytes without a row, as well as those of files that were taken out before anything was submitted. Slips are kept, and so are signed results;
 * but with a time stamp no two are the same, and one whose worker died before it said so is nobody's.
 */
export const sweepFiles = async (world: World): Promise<void> => {
  const now = world.clock.now()
  const yesterday = now.subtract({ hours: 24 })
  const expired = await world.db.upload.findMany({
    where: { expiresAt: { lte: toDate(now) } },
    select: { id: true },
  })
  await removeUploads(expired, world)
  await sweepSpool(world.spool, yesterday)
  let keys: string[] = []
  for await (const key of world.files.olderThan(yesterday)) {
    if (/^(?:(?:[0-9a-f]{2}|pieces\/[0-9a-f-]{36})\/[0-9a-f-]{36}|results\/[0-9a-f]{64})$/.test(key))
      keys.push(key)
    if (keys.length < batch) continue
    await removeUnknown(keys, world)
    keys = []
  }
  await removeUnknown(keys, world)
}

const removeUnknown = async (keys: readonly string[], world: World): Promise<void> => {
  const yesterday = toDate(world.clock.now().subtract({ hours: 24 }))
  const known = await world.db.$queryRaw<{ key: string }[]>`
    SELECT f.storage_key AS key FROM stored_files f LEFT JOIN cases c ON c.id = f.draft_id
    WHERE f.storage_key = ANY(${keys}::text[])
      AND (f.removed_at IS NULL OR f.removed_at > ${yesterday} OR f.removed_at > c.submitted_at)
    UNION ALL
    SELECT p.storage_key FROM upload_pieces p WHERE p.storage_key = ANY(${keys}::text[])
    UNION ALL
    SELECT r.storage_key FROM signed_results r WHERE r.storage_key = ANY(${keys}::text[])
    UNION ALL
    -- What is still being signed may be written again under the same name this very moment.
    SELECT k FROM unnest(${keys}::text[]) k WHERE k LIKE 'results/%'
      AND EXISTS (SELECT 1 FROM signed_results r WHERE r.sha256 IS NULL AND r.signed_at < ${yesterday})`
  const stays = new Set(known.map(({ key }) => key))
  for (const key of keys) if (!stays.has(key)) await world.files.remove(key)
}
