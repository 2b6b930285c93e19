import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import type { UploadFailure } from '../draft/keep-file.ts'
import type { UploadProgress } from './continue-upload.ts'
import { finishUpload } from './finish-upload.ts'
import { type UploadAt, uploadOf } from './upload-of.ts'

/**
 * How far an upload has come, for its sender who asks after a break. One that has arrived whole and did not become a
 * file, because the server died just then, becomes it now: its sender will send no more.
 */
export const resumeUpload = async (
  actor: Person,
  at: UploadAt,
  world: World,
): Promise<Result<UploadProgress & { readonly size: number }, UploadFailure>> => {
  const upload = await uploadOf(actor, at, world)
  if (!upload) return err('notFound')
  if (upload.received === upload.size && upload.fileId === null) {
    const finished = await finishUpload(actor, upload, world)
    if (!finished.ok) return finished
  }
  return ok({ received: upload.received, size: upload.size, expiresAt: upload.expiresAt })
}
