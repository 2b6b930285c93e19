import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import type { UploadFailure } from '../draft/keep-file.ts'
import { mayAdd, type PaperPlace } from '../draft/may-add.ts'
import { largestFile, mostOpenUploads, uploadWaits } from '../draft/paper-limits.ts'
import { removeUploads } from './remove-uploads.ts'

type Announced = PaperPlace & {
  readonly name: string
  readonly size: number
  /** Of the whole file, to be held to when it has arrived. */
  readonly sha256: Uint8Array<ArrayBuffer> | null
}

/** Announces a file that will come in pieces. What could not be kept in the end is refused before anything is sent. */
export const beginUpload = async (
  actor: Person,
  { draftId, paperCode, name, size, sha256 }: Announced,
  world: World,
): Promise<Result<{ readonly uploadId: string; readonly expiresAt: Date }, UploadFailure>> => {
  // The scan of a result comes with the form that registers it.
  if (paperCode === 'result') return err('noSuchPaper')
  const allowed = await mayAdd(actor, { draftId, paperCode, size: 0 }, world.db, world)
  if (!allowed.ok) return allowed
  if (size === 0) return err('empty')
  if (size > largestFile) return err('tooLarge')
  const open = await world.db.upload.findMany({
    where: { draftId, fileId: null },
    orderBy: { createdAt: 'desc' },
    skip: mostOpenUploads - 1,
    select: { id: true },
  })
  await removeUploads(open, world)
  const now = world.clock.now()
  const id = randomUUID()
  const expiresAt = toDate(now.add(uploadWaits))
  await world.db.upload.create({
    data: {
      ...{ id, draftId, paperCode, size, sha256, expiresAt },
      name: name.slice(-300),
      begunBy: actor.accountId,
      createdAt: toDate(now),
    },
  })
  return ok({ uploadId: id, expiresAt })
}
