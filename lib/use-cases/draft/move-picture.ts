import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { draftOf, isUuid } from './draft-of.ts'
import { picturesOf } from './pictures-of.ts'

type Move = { readonly draftId: string; readonly fileId: string; readonly to: 'earlier' | 'later' }

/** Moves a picture one place among the pictures of its paper. At the end of the row it stays where it is. */
export const movePicture = async (
  actor: Person,
  { draftId, fileId, to }: Move,
  world: World,
): Promise<Result<{ readonly paperCode: string }, 'notFound' | 'closed'>> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft || !isUuid(fileId)) return err('notFound')
  if (!draft.isOpen) return err('closed')
  return world.db.$transaction(async (tx) => {
    // Two presses at once would else give two pictures one place.
    await tx.$queryRaw`SELECT FROM drafts WHERE id = ${draftId}::uuid FOR UPDATE`
    const file = await tx.storedFile.findFirst({
      where: { id: fileId, draftId, removedAt: null, paperCode: { not: 'result' } },
    })
    if (!file) return err('notFound')
    const { paperCode } = file
    const pictures = await picturesOf({ draftId, paperCode }, { db: tx })
    const at = pictures.findIndex(({ id }) => id === fileId)
    const other = to === 'earlier' ? at - 1 : at + 1
    const [mine, theirs] = [pictures[at], pictures[other]]
    if (!mine || !theirs) return ok({ paperCode })
    const places = pictures.map(({ id }) => id)
    places[at] = theirs.id
    places[other] = mine.id
    for (const [index, id] of places.entries())
      await tx.storedFile.update({ where: { id }, data: { place: index + 1 } })
    return ok({ paperCode })
  })
}
