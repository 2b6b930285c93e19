import { formatCollectionCode } from '#lib/domain/post/collection-code.ts'
import type { World } from '#lib/outside/world.ts'
import { collectionCodeOf } from '#lib/use-cases/collection/code-of.ts'

/** The code of a ready result as its owner shows it; null where none is open. Whoever calls has made sure of the owner. */
export const openCollectionCode = async (caseId: string, world: World): Promise<string | null> => {
  const row = await world.db.collectionCode.findFirst({
    where: { caseId, closedAt: null },
    select: { id: true },
  })
  return row && formatCollectionCode(collectionCodeOf(row.id, world.sealing))
}

/** The code of the row that an event names, while it is open. */
export const openCodeNamed = async (id: unknown, world: World): Promise<string | null> => {
  if (typeof id !== 'string') return null
  const row = await world.db.collectionCode.findUnique({ where: { id }, select: { closedAt: true } })
  return row && row.closedAt === null ? formatCollectionCode(collectionCodeOf(id, world.sealing)) : null
}
