import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { removeUploads } from '../upload/remove-uploads.ts'
import { draftOf } from './draft-of.ts'

/** Throws a draft away, with its files. What was once submitted cannot be thrown away. */
export const discardDraft = async (
  actor: Person,
  draftId: string,
  world: World,
): Promise<Result<true, 'notFound' | 'closed'>> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft) return err('notFound')
  if (draft.file !== null) return err('closed')
  const files = await world.db.storedFile.findMany({ where: { draftId } })
  await world.db.$transaction([
    world.db.storedFile.updateMany({
      where: { draftId, removedAt: null },
      data: { removedAt: toDate(world.clock.now()) },
    }),
    world.db.draft.delete({ where: { id: draftId } }),
  ])
  await removeUploads(await world.db.upload.findMany({ where: { draftId }, select: { id: true } }), world)
  for (const file of files) await world.files.remove(file.storageKey)
  return ok(true)
}
