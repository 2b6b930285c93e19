import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import type { PaperPlace } from './may-add.ts'

/** In which the files of a paper stand: as people put them, else as they came. */
export const inOrder = [{ place: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] as const

/** The pictures of a paper that can become pages of one file, in their order. */
export const picturesOf = (
  { draftId, paperCode }: PaperPlace,
  { db }: Pick<World, 'db'> | { readonly db: Transaction },
): Promise<{ id: string; name: string; storageKey: string; place: number }[]> =>
  db.storedFile.findMany({
    where: {
      ...{ draftId, paperCode, removedAt: null },
      mediaType: { startsWith: 'image/' },
      scan: { not: 'infected' },
    },
    orderBy: [...inOrder],
    select: { id: true, name: true, storageKey: true, place: true },
  })
