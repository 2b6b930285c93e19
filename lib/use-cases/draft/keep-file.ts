import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { enqueue } from '#lib/outside/database/history.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import { harmlessName, type MediaType } from '#lib/outside/files/media-type.ts'
import type { Flaw } from '#lib/outside/intake/flaw.ts'
import { inspect } from '#lib/outside/intake/inspect.ts'
import { spooled } from '#lib/outside/intake/spool.ts'
import type { World } from '#lib/outside/world.ts'
import { type NotAllowed, type PaperPlace, stillMayAdd } from './may-add.ts'
import { largestFile } from './paper-limits.ts'

export type StoredUpload = { readonly fileId: string; readonly size: number }
/** By the rules of the draft, or because the same upload was finished by another request. */
type Refusal = NotAllowed | 'overtaken'
export type UploadFailure =
  | Refusal
  | Flaw
  | 'tooLarge'
  /** What arrived is not what was sent. */
  | 'mismatch'

type Sent = PaperPlace & {
  readonly name: string
  readonly content: Readable
  /** Of all bytes, where the sender counted it. */
  readonly sha256?: Uint8Array | undefined
}

/** What else belongs to the moment in which the file is there; false calls it all off, because somebody was first. */
type Together = (tx: Transaction, fileId: string) => Promise<boolean>

const always: Together = async () => true

/** Receives a file that this person may add, looks at it, and keeps it. What is refused leaves nothing behind. */
export const keepFile = async (
  actor: Person,
  { content, sha256, ...sent }: Sent,
  world: World,
  together: Together = always,
): Promise<Result<StoredUpload, UploadFailure>> => {
  const outcome = await spooled(content, { into: world.spool, limit: largestFile }, async (received) => {
    if (sha256 && !Buffer.from(sha256).equals(received.sha256)) return err('mismatch')
    const inspected = await inspect(received)
    return inspected.ok ? place(actor, { ...sent, ...inspected.value }, world, together) : inspected
  })
  return outcome === 'tooLarge' ? err('tooLarge') : outcome
}

type Fit = PaperPlace & { readonly name: string; readonly mediaType: MediaType; readonly path: string }

/**
 * First the bytes, then the row: a crash between the two leaves bytes that nobody knows, which are swept, never a row
 * without its bytes.
 */
export const place = async (
  actor: Person,
  { draftId, paperCode, name, mediaType, path }: Fit,
  world: World,
  together: Together = always,
): Promise<Result<StoredUpload, Refusal>> => {
  const id = randomUUID()
  const storageKey = `${id.slice(0, 2)}/${id}`
  const { size, sha256 } = await world.files.put(storageKey, createReadStream(path))
  const kept = await undoneIfRefused(world, async (tx) => {
    // First of all and one after the other: uploads at the same time must not pass the limits together.
    await tx.$queryRaw`SELECT FROM drafts WHERE id = ${draftId}::uuid FOR UPDATE`
    if (!(await together(tx, id))) return err('overtaken')
    const room = await stillMayAdd({ draftId, paperCode, size }, tx)
    if (!room.ok) return room
    await tx.storedFile.create({
      data: {
        id,
        draftId,
        paperCode,
        name: harmlessName(name, mediaType),
        mediaType,
        size,
        sha256,
        storageKey,
        uploadedBy: actor.accountId,
        createdAt: toDate(world.clock.now()),
        place: room.value,
        scan: world.scanner ? 'waiting' : 'unscanned',
      },
    })
    if (world.scanner) await enqueue(tx, 'scan-file', { fileId: id }, `scan:${id}`)
    return ok(true)
  })
  if (kept.ok) return ok({ fileId: id, size })
  await world.files.remove(storageKey)
  return kept
}

class Refused extends Error {
  readonly reason: Refusal
  constructor(reason: Refusal) {
    super(reason)
    this.reason = reason
  }
}

/** A transaction of which nothing stays when it ends in a refusal. */
const undoneIfRefused = async (
  world: World,
  work: (tx: Transaction) => Promise<Result<true, Refusal>>,
): Promise<Result<true, Refusal>> => {
  try {
    return await world.db.$transaction(async (tx) => {
      const outcome = await work(tx)
      if (!outcome.ok) throw new Refused(outcome.error)
      return outcome
    })
  } catch (error) {
    if (error instanceof Refused) return err(error.reason)
    throw error
  }
}
