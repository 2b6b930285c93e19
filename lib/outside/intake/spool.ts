import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Measured } from '../files/index.ts'
import { measure } from '../files/measure.ts'

/** What has been received and not yet been looked at, in a folder of its own that is gone afterwards. */
export type Spooled = Measured & {
  readonly folder: string
  readonly path: string
  readonly head: Uint8Array
}

class TooLarge extends Error {}

/**
 * Receives a stream into a file, lends it to `use`, and takes it away again; answers 'tooLarge' once more than `limit`
 * bytes came. What is not read stays to be drained, or the parts after it would never arrive.
 */
export const spooled = async <T>(
  content: Readable,
  { into, limit }: { readonly into: string; readonly limit: number },
  use: (spooled: Spooled) => Promise<T>,
): Promise<T | 'tooLarge'> => {
  try {
    return await inFolderOf(into, async (folder) => {
      const path = join(folder, 'sent')
      const { through, result } = measure()
      await pipeline(upTo(limit, content), through, createWriteStream(path, { mode: 0o600 }))
      return use({ ...result(), folder, path, head: await headOf(path) })
    })
  } catch (error) {
    if (error instanceof TooLarge) return 'tooLarge'
    throw error
  } finally {
    content.resume()
  }
}

/** Lends a folder for a piece of work, and takes it away again. */
export const inFolderOf = async <T>(spool: string, use: (folder: string) => Promise<T>): Promise<T> => {
  await mkdir(spool, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(spool, 'in-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Nothing is read before somebody asks, so that no error comes while nobody listens. */
const upTo = (limit: number, content: Readable): Readable => {
  const measured = async function* () {
    let size = 0
    for await (const chunk of content.iterator({ destroyOnReturn: false })) {
      size += chunk.length
      if (size > limit) throw new TooLarge()
      yield chunk
    }
  }
  return Readable.from(measured(), { objectMode: false })
}

const headOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4_100), 0, 4_100, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Takes away what a crash left: nobody receives one file for so long. */
export const sweepSpool = async (folder: string, before: Temporal.Instant): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    const left = join(folder, name)
    const found = await stat(left).catch(() => null)
    if (found && found.mtimeMs < before.epochMilliseconds) await rm(left, { recursive: true, force: true })
  }
}
