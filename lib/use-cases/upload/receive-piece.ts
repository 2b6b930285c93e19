import { createHash, type Hash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'

export type Checksum = { readonly algorithm: 'sha1' | 'sha256'; readonly digest: Uint8Array }
export type Piece = { readonly storageKey: string; readonly size: number }

type Incoming = {
  readonly uploadId: string
  readonly content: Readable
  /** How many bytes are still missing. */
  readonly room: number
  readonly checksum: Checksum | null
}

class NoRoom extends Error {}

/**
 * Stores what comes until it ends or the connection breaks: what has arrived by then is kept. Only a piece that names
 * its checksum is kept whole or not at all (tus 1.0.0, Checksum).
 */
export const receivePiece = async (
  { uploadId, content, room, checksum }: Incoming,
  world: World,
): Promise<Result<Piece, 'tooLarge' | 'checksum'>> => {
  const storageKey = `pieces/${uploadId}/${randomUUID()}`
  const hash = checksum ? createHash(checksum.algorithm) : null
  let size: number
  try {
    ;({ size } = await world.files.put(storageKey, Readable.from(untilItBreaks(content, room, hash))))
  } catch (error) {
    content.resume()
    if (error instanceof NoRoom) return err('tooLarge')
    throw error
  }
  if (!checksum || hash?.digest().equals(checksum.digest)) return ok({ storageKey, size })
  await world.files.remove(storageKey)
  return err('checksum')
}

async function* untilItBreaks(content: Readable, room: number, hash: Hash | null): AsyncGenerator<Buffer> {
  const chunks = content.iterator({ destroyOnReturn: false })
  for (let size = 0; ; ) {
    // Only the line may break here; a fault of the store must be heard.
    const next = await chunks.next().catch(() => ({ done: true as const, value: undefined }))
    if (next.done) return
    const chunk: Buffer = next.value
    size += chunk.length
    if (size > room) throw new NoRoom()
    hash?.update(chunk)
    yield chunk
  }
}
