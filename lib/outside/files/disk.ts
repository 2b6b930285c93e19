import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { checkedKey, type FileStore } from './index.ts'
import { measure } from './measure.ts'

/** Files in a folder: written beside, flushed, then renamed, so that a crash leaves whole files or none. */
export const filesOnDisk = (folder: string): FileStore => {
  const path = (key: string) => join(folder, checkedKey(key))
  return {
    put: async (key, content) => {
      const target = path(key)
      // What is named after its content may be written by two at once.
      const part = `${target}.${randomUUID()}.part`
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      const { through, result } = measure()
      try {
        await pipeline(content, through, createWriteStream(part, { mode: 0o600, flush: true }))
        await rename(part, target)
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
      return result()
    },
    get: (key) => createReadStream(path(key)),
    remove: (key) => rm(path(key), { force: true }),
    olderThan: async function* (instant) {
      for await (const { key, changedAt } of filesIn(folder, '')) {
        if (changedAt >= instant.epochMilliseconds) continue
        // What a crash left half written was never a file.
        if (key.endsWith('.part')) await rm(join(folder, key), { force: true })
        else yield key
      }
    },
  }
}

async function* filesIn(
  folder: string,
  under: string,
): AsyncGenerator<{ readonly key: string; readonly changedAt: number }> {
  const entries = await readdir(join(folder, under), { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const key = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.isDirectory()) yield* filesIn(folder, key)
    else {
      // Somebody else may take it away meanwhile.
      const found = await stat(join(folder, key)).catch(() => null)
      if (found) yield { key, changedAt: found.mtimeMs }
    }
  }
}
