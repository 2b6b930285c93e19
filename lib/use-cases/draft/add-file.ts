import { randomUUID } from 'node:crypto'
import { type Readable, Transform } from 'node:stream'
import { fileTypeFromBuffer } from 'file-type'
import type { Person } from '#lib/domain/access/actor.ts'
import { hasRole } from '#lib/domain/access/actor.ts'
import { mayRead } from '#lib/domain/access/roles-in.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { draftOf, isUuid } from './draft-of.ts'

/** Bytes of one file. */
export const largestFile = 10 * 1024 * 1024
/** Files of one draft. */
const mostFiles = 40

const accepted: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
}

export type StoredUpload = { readonly fileId: string; readonly size: number }
export type UploadFailure =
  | 'notFound'
  | 'closed'
  | 'noSuchPaper'
  | 'empty'
  | 'tooLarge'
  | 'wrongType'
  | 'tooMany'

class TooLarge extends Error {}

/**
 * Streams a file into the store. What it is is found from its content, never from its name; other kinds, empty files
 * and files over the limit are refused and leave nothing behind. `paperCode` is a paper of the procedure, or 'result'
 * for the scan of a wet-signed result by those who register it.
 */
export const addFile = async (
  actor: Person,
  input: {
    readonly draftId: string
    readonly paperCode: string
    readonly name: string
    readonly content: Readable
  },
  world: World,
): Promise<Result<StoredUpload, UploadFailure>> => {
  const allowed = await mayAdd(actor, input, world)
  if (!allowed.ok) {
    input.content.resume()
    return allowed
  }
  const id = randomUUID()
  const key = `${id.slice(0, 2)}/${id}`
  let stored: Awaited<ReturnType<World['files']['put']>>
  try {
    stored = await world.files.put(key, input.content.pipe(cutOff()))
  } catch (error) {
    input.content.resume()
    if (error instanceof TooLarge) return err('tooLarge')
    throw error
  }
  const type = stored.size === 0 ? undefined : await fileTypeFromBuffer(await world.files.head(key, 4_100))
  if (!type || !Object.hasOwn(accepted, type.mime)) {
    await world.files.remove(key)
    return err(stored.size === 0 ? 'empty' : 'wrongType')
  }
  await world.db.storedFile.create({
    data: {
      id,
      draftId: input.draftId,
      paperCode: input.paperCode,
      name:
        input.name
          .normalize('NFC')
          .replace(/[\p{Cc}\p{Cf}/\\]/gu, '')
          .slice(-150) || 'tep',
      mediaType: type.mime,
      size: stored.size,
      sha256: stored.sha256,
      storageKey: key,
      uploadedBy: actor.accountId,
      createdAt: toDate(world.clock.now()),
    },
  })
  return ok({ fileId: id, size: stored.size })
}

const cutOff = () => {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      done(size > largestFile ? new TooLarge() : null, chunk)
    },
  })
}

const mayAdd = async (
  actor: Person,
  { draftId, paperCode }: { readonly draftId: string; readonly paperCode: string },
  world: World,
): Promise<Result<true, UploadFailure>> => {
  if (paperCode === 'result') {
    const file = isUuid(draftId) ? await world.db.case.findUnique({ where: { id: draftId } }) : null
    if (!file || !mayRead(actor, file) || !hasRole(actor, 'officer', 'desk')) return err('notFound')
    return file.status === 'approved' ? ok(true) : err('closed')
  }
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft) return err('notFound')
  if (!draft.isOpen) return err('closed')
  const { papers } = procedureOf(draft.row.procedureCode, draft.row.revision)
  if (!papers.some((paper) => paper.code === paperCode)) return err('noSuchPaper')
  const count = await world.db.storedFile.count({ where: { draftId, removedAt: null } })
  return count < mostFiles ? ok(true) : err('tooMany')
}
