import { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import { ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { keepFile, type UploadFailure } from '../draft/keep-file.ts'
import { removeUploads } from './remove-uploads.ts'
import type { UploadRow } from './upload-of.ts'

/**
 * Makes a file of an upload that has arrived whole, exactly as a plain form would. May be asked twice, also at once: it
 * becomes one file. What is refused is forgotten.
 */
export const finishUpload = async (
  actor: Person,
  { id, draftId, paperCode, name, sha256 }: UploadRow,
  world: World,
): Promise<Result<true, UploadFailure>> => {
  const pieces = await world.db.uploadPiece.findMany({
    where: { uploadId: id },
    orderBy: { startsAt: 'asc' },
  })
  const content = Readable.from(oneAfterTheOther(pieces, world), { objectMode: false })
  const kept = await keepFile(
    actor,
    { draftId, paperCode, name, content, sha256: sha256 ?? undefined },
    world,
    async (tx, fileId) => {
      const { count } = await tx.upload.updateMany({ where: { id, fileId: null }, data: { fileId } })
      return count === 1
    },
  )
  if (!kept.ok && kept.error !== 'overtaken') {
    await removeUploads([{ id }], world)
    return kept
  }
  // The upload itself stays for its time: its sender may not have heard that it is done.
  await world.db.uploadPiece.deleteMany({ where: { uploadId: id } })
  for (const { storageKey } of pieces) await world.files.remove(storageKey)
  return ok(true)
}

async function* oneAfterTheOther(
  pieces: readonly { readonly storageKey: string }[],
  world: World,
): AsyncGenerator<Buffer> {
  for (const { storageKey } of pieces) yield* world.files.get(storageKey)
}
