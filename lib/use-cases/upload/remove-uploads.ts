import type { World } from '#lib/outside/world.ts'

/** Forgets uploads, with what has arrived of them. */
export const removeUploads = async (
  uploads: readonly { readonly id: string }[],
  world: World,
): Promise<void> => {
  if (uploads.length === 0) return
  const ids = uploads.map(({ id }) => id)
  const pieces = await world.db.uploadPiece.findMany({ where: { uploadId: { in: ids } } })
  await world.db.upload.deleteMany({ where: { id: { in: ids } } })
  for (const { storageKey } of pieces) await world.files.remove(storageKey)
}
