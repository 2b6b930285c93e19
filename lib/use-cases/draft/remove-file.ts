import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { draftOf, isUuid } from './draft-of.ts'
import { mendingIn } from './mending-in.ts'

/**
 * Takes a file out of an open draft. Its bytes stay while a submitted version may refer to them. After a request for more
 * only files of the papers asked for can be taken out.
 */
export const removeFile = async (
  actor: Person,
  input: { readonly draftId: string; readonly fileId: string },
  world: World,
): Promise<Result<true, 'notFound' | 'closed' | 'notAsked'>> => {
  const draft = await draftOf(actor, input.draftId, world.db, world)
  if (!draft || !isUuid(input.fileId)) return err('notFound')
  if (!draft.isOpen) return err('closed')
  const { draftId, fileId } = input
  const procedure = procedureOf(draft.row.procedureCode, draft.row.revision)
  const mending = await mendingIn({ id: draftId, procedure, typed: draft.typed }, world.db, world)
  const file = await world.db.storedFile.findUnique({ where: { id: fileId }, select: { paperCode: true } })
  if (mending && file && !mending.papers.has(file.paperCode)) return err('notAsked')
  await world.db.storedFile.updateMany({
    where: { id: fileId, draftId, removedAt: null, paperCode: { not: 'result' } },
    data: { removedAt: toDate(world.clock.now()) },
  })
  return ok(true)
}
