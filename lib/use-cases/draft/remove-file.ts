import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { draftOf, isUuid } from './draft-of.ts'

/** Takes a file out of an open draft. Its bytes stay while a submitted version may refer to them. */
export const removeFile = async (
  actor: Person,
  input: { readonly draftId: string; readonly fileId: string },
  world: World,
): Promise<Result<true, 'notFound' | 'closed'>> => {
  const draft = await draftOf(actor, input.draftId, world.db, world)
  if (!draft || !isUuid(input.fileId)) return err('notFound')
  if (!draft.isOpen) return err('closed')
  await world.db.storedFile.updateMany({
    where: { id: input.fileId, draftId: input.draftId, removedAt: null, paperCode: { not: 'result' } },
    data: { removedAt: toDate(world.clock.now()) },
  })
  return ok(true)
}
