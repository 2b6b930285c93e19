import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileStore } from './index.ts'

/** Files in a folder: written beside, flushed, then renamed, so that a crash leaves whole files or none. */
export const filesOnDisk = (folder: string): FileStore => {
  const path = (key: string) => {
    if (!/^[a-z0-9][a-z0-9/-]*$/.test(key)) throw new RangeError(`not a storage key: ${key}`)
    return join(folder, key)
  }
  return {
    put: async (key, content) => {
      const target = path(key)
      const part = `${target}.part`
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      const hash = createHash('sha256')
      let size = 0
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          size += chunk.length
          hash.update(chunk)
          done(null, chunk)
        },
      })
      try {
        await pipeline(content, measure, createWriteStream(part, { mode: 0o600, flush: true }))
        await rename(part, target)
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
      return { size, sha256: new Uint8Array(hash.digest()) }
    },
    get: (key) => createReadStream(path(key)),
    head: async (key, bytes) => {
      const file = await open(path(key), 'r')
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0)
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
    remove: (key) => rm(path(key), { force: true }),
  }
}
