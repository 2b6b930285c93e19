import type { Person } from '#lib/domain/access/actor.ts'
import { thumbnail } from '#lib/outside/intake/thumbnail.ts'
import type { World } from '#lib/outside/world.ts'
import { draftOf, isUuid } from '#lib/use-cases/draft/draft-of.ts'

/**
 * A small picture of a picture in a draft, for whoever fills that in; null for everybody else, and for what is no picture.
 * It is drawn from pixels alone, so that it may be seen while the file itself still waits for the scanner.
 */
export const draftThumbnail = async (
  actor: Person,
  { draftId, fileId }: { readonly draftId: string; readonly fileId: string },
  world: World,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  if (!isUuid(fileId) || !(await draftOf(actor, draftId, world.db, world))) return null
  const file = await world.db.storedFile.findFirst({
    where: {
      ...{ id: fileId, draftId, removedAt: null },
      mediaType: { startsWith: 'image/' },
      scan: { not: 'infected' },
      paperCode: { not: 'result' },
    },
    select: { storageKey: true },
  })
  return file && thumbnail(world.files.get(file.storageKey))
}
