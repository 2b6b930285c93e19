import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import type { Status } from '#lib/domain/case/status.ts'
import { ruleOf } from '#lib/domain/case/workflow.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { otherPaper } from '#lib/domain/supplement/point.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { endingsOf, type MediaType, mediaTypeOf } from '#lib/outside/files/media-type.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { draftOf, isUuid } from './draft-of.ts'
import { mendingIn } from './mending-in.ts'

/** Bytes of one file. */
export const largestFile = 10 * 1024 * 1024
/** Files of one draft. */
const mostFiles = 40

export type StoredUpload = { readonly fileId: string; readonly size: number }
export type UploadFailure =
  | 'notFound'
  | 'closed'
  | 'noSuchPaper'
  /** The file was submitted, and this paper is not among those asked for. */
  | 'notAsked'
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
  // Whoever reads hears of a broken connection; before anybody does, it must not end the process.
  input.content.on('error', () => undefined)
  const allowed = await mayAdd(actor, input, world)
  if (!allowed.ok) {
    input.content.resume()
    return allowed
  }
  const id = randomUUID()
  const key = `${id.slice(0, 2)}/${id}`
  let stored: Awaited<ReturnType<World['files']['put']>>
  try {
    stored = await world.files.put(key, upToTheLimit(input.content))
  } catch (error) {
    input.content.resume()
    if (error instanceof TooLarge) return err('tooLarge')
    throw error
  }
  const mediaType = stored.size === 0 ? null : await mediaTypeOf(await world.files.head(key, 4_100))
  if (mediaType === null) {
    await world.files.remove(key)
    return err(stored.size === 0 ? 'empty' : 'wrongType')
  }
  await world.db.storedFile.create({
    data: {
      id,
      draftId: input.draftId,
      paperCode: input.paperCode,
      name: nameFor(input.name, mediaType),
      mediaType,
      size: stored.size,
      sha256: stored.sha256,
      storageKey: key,
      uploadedBy: actor.accountId,
      createdAt: toDate(world.clock.now()),
    },
  })
  return ok({ fileId: id, size: stored.size })
}

/** The person's own name for the file, harmless, and ending as its content does, whatever it called itself. */
const nameFor = (given: string, mediaType: MediaType): string => {
  const name = given
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}/\\]/gu, '')
    .slice(-140)
  const endings = endingsOf(mediaType)
  return endings.some((ending) => name.toLowerCase().endsWith(ending))
    ? name
    : `${name || 'tep'}${endings[0]}`
}

/**
 * The content, broken off where it grows too large. Nothing is read before the store asks, so that no error comes
 * while nobody listens; what is not read stays to be drained, or the parts after it would never arrive.
 */
const upToTheLimit = (content: Readable): Readable => {
  const measured = async function* () {
    let size = 0
    for await (const chunk of content.iterator({ destroyOnReturn: false })) {
      size += chunk.length
      if (size > largestFile) throw new TooLarge()
      yield chunk
    }
  }
  return Readable.from(measured(), { objectMode: false })
}

const mayAdd = async (
  actor: Person,
  { draftId, paperCode }: { readonly draftId: string; readonly paperCode: string },
  world: World,
): Promise<Result<true, UploadFailure>> => {
  if (paperCode === 'result') {
    const file = isUuid(draftId) ? await world.db.case.findUnique({ where: { id: draftId } }) : null
    const registers = file && rolesIn(actor, file).some((role) => role === 'officer' || role === 'desk')
    if (!registers) return err('notFound')
    // The table says when a result is registered: after the approval, and again when it was wrong.
    return ruleOf('registerResult').from[file.status as Status] ? ok(true) : err('closed')
  }
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft) return err('notFound')
  if (!draft.isOpen) return err('closed')
  const procedure = procedureOf(draft.row.procedureCode, draft.row.revision)
  const mending = await mendingIn({ id: draftId, procedure, typed: draft.typed }, world.db, world)
  if (mending && !mending.papers.has(paperCode)) return err('notAsked')
  const isKnown = procedure.papers.some((paper) => paper.code === paperCode)
  if (!isKnown && !(mending && paperCode === otherPaper)) return err('noSuchPaper')
  const count = await world.db.storedFile.count({ where: { draftId, removedAt: null } })
  return count < mostFiles ? ok(true) : err('tooMany')
}
