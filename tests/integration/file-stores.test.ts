import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOnDisk } from '#lib/outside/files/disk.ts'
import type { FileStore } from '#lib/outside/files/index.ts'
import { filesInS3 } from '#lib/outside/files/s3.ts'
import { s3Server } from '#tests/support/s3-server.ts'

let folder: string
let s3: Awaited<ReturnType<typeof s3Server>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mctp-files-'))
  s3 = await s3Server()
})
afterAll(async () => {
  await s3.close()
  await rm(folder, { recursive: true, force: true })
})

type Open = () => FileStore
const stores: readonly (readonly [name: string, open: Open, openToList: Open])[] = [
  ['a folder', () => filesOnDisk(folder), () => filesOnDisk(folder)],
  ['a bucket', () => filesInS3(s3.settings), () => filesInS3(s3.lenient)],
]

const newKey = () => {
  const id = randomUUID()
  return `${id.slice(0, 2)}/${id}`
}

const inChunks = (content: Buffer, size = 60_000): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
    })(),
    { objectMode: false },
  )

const keysIn = async (store: FileStore, before: Temporal.Instant): Promise<string[]> => {
  const keys: string[] = []
  for await (const key of store.olderThan(before)) keys.push(key)
  return keys
}

describe.each(stores)('%s', (_, open, openToList) => {
  // Nothing, a byte, and the sizes around which parts of five megabytes begin and end.
  test.each([0, 1, 70_000, 5 * 1024 * 1024, 5 * 1024 * 1024 + 1, 12_345_678])(
    'gives back %i bytes as they were put, with their SHA-256',
    async (size) => {
      const [store, key, content] = [open(), newKey(), randomBytes(size)]
      const measured = await store.put(key, inChunks(content))
      const digest = await crypto.subtle.digest('SHA-256', content)
      expect(measured).toEqual({ size, sha256: new Uint8Array(digest) })
      expect((await buffer(store.get(key))).equals(content)).toBe(true)
    },
  )

  test.each([100, 7_000_000])('keeps nothing when the sender breaks off after %i bytes', async (size) => {
    const [store, key] = [open(), newKey()]
    const broken = Readable.from(
      (async function* () {
        yield randomBytes(size)
        throw new Error('connection lost')
      })(),
      { objectMode: false },
    )
    await expect(store.put(key, broken)).rejects.toThrow('connection lost')
    await expect(buffer(store.get(key))).rejects.toThrow()
  })

  test('forgets what was removed, also twice, and fails for what was never there', async () => {
    const [store, key] = [open(), newKey()]
    await store.put(key, Readable.from([Buffer.from('x')]))
    await store.remove(key)
    await store.remove(key)
    await expect(buffer(store.get(key))).rejects.toThrow()
  })

  test('puts the whole new content in place of the old', async () => {
    const [store, key] = [open(), newKey()]
    await store.put(key, Readable.from([Buffer.from('the longer first one')]))
    await store.put(key, Readable.from([Buffer.from('second')]))
    expect((await buffer(store.get(key))).toString()).toBe('second')
  })

  test('takes forty files at once', async () => {
    const store = open()
    const files = Array.from({ length: 40 }, () => ({ key: newKey(), content: randomBytes(20_000) }))
    await Promise.all(files.map(({ key, content }) => store.put(key, inChunks(content))))
    for (const { key, content } of files) expect((await buffer(store.get(key))).equals(content)).toBe(true)
  })

  test('tells which files are older than an instant', async () => {
    const store = openToList()
    const keys = [newKey(), `pieces/${randomUUID()}/${randomUUID()}`]
    for (const key of keys) await store.put(key, Readable.from([Buffer.from('x')]))
    const now = Temporal.Now.instant()
    expect(await keysIn(store, now.add({ hours: 1 }))).toEqual(expect.arrayContaining(keys))
    expect(await keysIn(store, now.subtract({ hours: 1 }))).toEqual([])
  })

  test.each(['../outside', '/etc/passwd', 'a//../b', 'A/b', '', 'x\0y'])(
    'refuses the key %j, which no code of ours makes',
    async (key) => {
      await expect(open().put(key, Readable.from([Buffer.from('x')]))).rejects.toThrow(RangeError)
      expect(() => open().get(key)).toThrow(RangeError)
    },
  )
})

test('a bucket that does not let us in says so, and keeps no sender waiting', async () => {
  const stranger = filesInS3({ ...s3.settings, secretAccessKey: 'wrong' })
  await expect(stranger.put(newKey(), inChunks(randomBytes(9_000_000)))).rejects.toThrow()
  await expect(buffer(stranger.get(newKey()))).rejects.toThrow()
})

test('a store that is away says so', async () => {
  const away = filesInS3({ ...s3.settings, endpoint: 'http://127.0.0.1:9' })
  await expect(away.put(newKey(), inChunks(randomBytes(100)))).rejects.toThrow()
})
