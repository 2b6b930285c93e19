import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { myDocuments } from '#lib/queries/documents/my-documents.ts'
import { serves } from '#lib/queries/documents/reusable-papers.ts'
import { draftOf, lockDraft } from '../draft/draft-of.ts'
import { mayAdd, type NotAllowed, stillMayAdd } from '../draft/may-add.ts'

type Reuse = { readonly draftId: string; readonly paperCode: string; readonly fileId: string }

/**
 * Gives a paper of one's own again, where the same kind is asked for: another row for the same bytes, with their SHA-256.
 * Ticked twice it is there once.
 */
export const reusePaper = async (
  actor: Person,
  { draftId, paperCode, fileId }: Reuse,
  world: World,
): Promise<Result<true, NotAllowed>> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft || draft.row.ownerId !== actor.accountId) return err('notFound')
  const paper = procedureOf(draft.row.procedureCode, draft.row.revision).papers.find(
    ({ code }) => code === paperCode,
  )
  const document = (await myDocuments(actor, world)).find((one) => one.fileId === fileId)
  if (!paper || !document || !serves(document, paper)) return err('noSuchPaper')
  const allowed = await mayAdd(actor, { draftId, paperCode, size: document.size }, world.db, world)
  if (!allowed.ok) return allowed
  const source = await world.db.storedFile.findUniqueOrThrow({ where: { id: fileId } })
  return world.db.$transaction(async (tx) => {
    await lockDraft(tx, draftId)
    const same = { draftId, paperCode, storageKey: source.storageKey, removedAt: null }
    if ((await tx.storedFile.count({ where: same })) > 0) return ok(true)
    const room = await stillMayAdd({ draftId, paperCode, size: source.size }, tx)
    if (!room.ok) return room
    const { name, mediaType, size, sha256, storageKey, scan, scannedAt } = source
    await tx.storedFile.create({
      data: {
        ...{ draftId, paperCode, name, mediaType, size, sha256, storageKey, scan, scannedAt },
        id: randomUUID(),
        sourceId: source.id,
        uploadedBy: actor.accountId,
        createdAt: toDate(world.clock.now()),
        place: room.value,
      },
    })
    return ok(true)
  })
}
