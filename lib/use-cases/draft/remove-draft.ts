import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
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
  const keys = await world.db.$transaction(async (tx) => {
    const now = await lockDraft(tx, draftId)
    if (now === null || (version !== undefined && now !== version)) return null
    if ((await tx.case.count({ where: { id: draftId } })) > 0) return null
    const files = await tx.storedFile.findMany({ where: { draftId }, select: { storageKey: true } })
    await tx.storedFile.updateMany({
      where: { draftId, removedAt: null },
      data: { removedAt: toDate(world.clock.now()) },
    })
    await tx.draft.delete({ where: { id: draftId } })
    return files.map(({ storageKey }) => storageKey)
  })
  for (const key of keys ?? []) await world.files.remove(key)
  return keys !== null
}
