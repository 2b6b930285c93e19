import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { announce, claimDataDir, environmentOfServer, findRuntime } from './runtime.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mctp-runtime-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const server = {
  port: 3000,
  address: 'http://127.0.0.1:3000',
  environment: { DATABASE_URL: 'postgresql://x' },
}

describe('a data folder', () => {
  test('is served by one process at a time', async () => {
    const first = await claimDataDir(dataDir)
    await expect(claimDataDir(dataDir)).rejects.toThrow(`tiến trình ${process.pid}`)
    await first.release()
    expect((await claimDataDir(dataDir)).wasKilled).toBe(false)
  })

  test.each([
    ['whose process is gone', { pid: 2 ** 22 + 1, startTime: '1' }],
    // Containers hand out the same numbers again at every start.
    ['whose number another process has now', { pid: process.pid, startTime: '1' }],
  ])('can be taken over from a start %s', async (_, leftover) => {
    await writeFile(join(dataDir, 'runtime.json'), JSON.stringify(leftover))
    expect((await claimDataDir(dataDir)).wasKilled).toBe(true)
  })

  test('can be taken over from a start that was killed while it wrote', async () => {
    await writeFile(join(dataDir, 'runtime.json'), '{"pid": 1')
    expect((await claimDataDir(dataDir)).wasKilled).toBe(true)
  })

  test('keeps what it says about its server from other users', async () => {
    await claimDataDir(dataDir)
    await announce(dataDir, server)
    expect((await stat(join(dataDir, 'runtime.json'))).mode & 0o777).toBe(0o600)
  })
})

describe('another command', () => {
  test('finds the server only once it serves', async () => {
    await claimDataDir(dataDir)
    expect(await findRuntime(dataDir)).toBeUndefined()
    await announce(dataDir, server)
    expect(await findRuntime(dataDir)).toMatchObject(server)
  })

  test('does not find one that has died', async () => {
    await claimDataDir(dataDir)
    await announce(dataDir, server)
    const file = join(dataDir, 'runtime.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace(/"startTime": "\d+"/, '"startTime": "1"'))
    expect(await findRuntime(dataDir)).toBeUndefined()
  })

  test('gets the variables of the running server above its own', async () => {
    await claimDataDir(dataDir)
    await announce(dataDir, server)
    const source = { DATA_DIR: dataDir, DATABASE_URL: 'postgresql://mine', LANG: 'vi' }
    expect(await environmentOfServer(source)).toMatchObject({ ...server.environment, LANG: 'vi' })
  })

  test('is told in a sentence when nothing runs', async () => {
    await expect(environmentOfServer({ DATA_DIR: dataDir })).rejects.toThrow('npm start')
  })
})
