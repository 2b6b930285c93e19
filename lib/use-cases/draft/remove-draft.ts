import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { removeUploads } from '../upload/remove-uploads.ts'
import { lockDraft } from './draft-of.ts'

/**
 * Takes a draft away with its files; false when it was submitted, is gone, or is no longer at the given version. Whoever
 * submits holds the same lock, so that a file never loses the draft that a supplement would open again.
 */
export const removeDraft = async (
  draftId: string,
  { version }: { readonly version?: number },
  world: World,
): Promise<boolean> => {
  const gone = await world.db.$transaction(async (tx) => {
    const now = await lockDraft(tx, draftId)
    if (now === null || (version !== undefined && now !== version)) return null
    if ((await tx.case.count({ where: { id: draftId } })) > 0) return null
    const files = await tx.storedFile.findMany({ where: { draftId }, select: { storageKey: true } })
    await tx.storedFile.updateMany({
      where: { draftId, removedAt: null },
      data: { removedAt: toDate(world.clock.now()) },
    })
    const uploads = await tx.upload.findMany({ where: { draftId }, select: { id: true } })
    await tx.draft.delete({ where: { id: draftId } })
    return { keys: files.map(({ storageKey }) => storageKey), uploads }
  })
  if (gone === null) return false
  await removeUploads(gone.uploads, world)
  // A paper that was used again lies under the same bytes: those stay as long as another file has them.
  const used = await world.db.storedFile.findMany({
    where: { storageKey: { in: gone.keys }, draftId: { not: draftId } },
    select: { storageKey: true },
  })
  const stay = new Set(used.map(({ storageKey }) => storageKey))
  for (const key of gone.keys) if (!stay.has(key)) await world.files.remove(key)
  return true
}
