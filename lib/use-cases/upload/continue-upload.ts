import type { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import type { UploadFailure } from '../draft/keep-file.ts'
import { mostPieces, uploadWaits } from '../draft/paper-limits.ts'
import { finishUpload } from './finish-upload.ts'
import { type Checksum, type Piece, receivePiece } from './receive-piece.ts'
import { removeUploads } from './remove-uploads.ts'
import { type UploadAt, type UploadRow, uploadOf } from './upload-of.ts'

type More = UploadAt & {
  /** Where the piece belongs, in bytes. */
  readonly offset: number
  readonly content: Readable
  readonly checksum: Checksum | null
}

export type UploadProgress = { readonly received: number; readonly expiresAt: Date }
export type ContinueReason =
  | UploadFailure
  /** Something else stands there already. */
  | 'conflict'
  | 'checksum'
  | 'tooManyPieces'
/** With the name that the sender gave the file, for whoever says why. */
export type ContinueFailure = { readonly reason: ContinueReason; readonly name: string }

/** Takes the next piece of an upload; with the last one the file is looked at and kept, or refused and forgotten. */
export const continueUpload = async (
  actor: Person,
  { offset, content, checksum, ...at }: More,
  world: World,
): Promise<Result<UploadProgress, ContinueFailure>> => {
  content.on('error', () => undefined)
  const upload = await uploadOf(actor, at, world)
  const refuse = (reason: ContinueReason) => {
    content.resume()
    return err({ reason, name: upload?.name ?? '' })
  }
  if (!upload) return refuse('notFound')
  if (upload.received !== offset) return refuse('conflict')
  const pieces = await world.db.uploadPiece.count({ where: { uploadId: upload.id } })
  if (pieces >= mostPieces) {
    await removeUploads([upload], world)
    return refuse('tooManyPieces')
  }
  const room = upload.size - upload.received
  const piece = await receivePiece({ uploadId: upload.id, content, room, checksum }, world)
  if (!piece.ok) return refuse(piece.error)
  const expiresAt = toDate(world.clock.now().add(uploadWaits))
  if (!(await append(upload, piece.value, expiresAt, world))) {
    await world.files.remove(piece.value.storageKey)
    return piece.value.size === 0 ? ok({ received: offset, expiresAt }) : refuse('conflict')
  }
  const received = offset + piece.value.size
  if (received < upload.size) return ok({ received, expiresAt })
  const finished = await finishUpload(actor, upload, world)
  return finished.ok ? ok({ received, expiresAt }) : refuse(finished.error)
}

/** Counts the piece in, unless another came first at the same place or the upload was dropped meanwhile. */
const append = (
  upload: UploadRow,
  { size, storageKey }: Piece,
  expiresAt: Date,
  world: World,
): Promise<boolean> =>
  world.db.$transaction(async (tx) => {
    if (size === 0) return false
    const { id, received } = upload
    const { count } = await tx.upload.updateMany({
      where: { id, received },
      data: { received: received + size, expiresAt },
    })
    if (count === 0) return false
    await tx.uploadPiece.create({ data: { uploadId: id, startsAt: received, size, storageKey } })
    return true
  })
