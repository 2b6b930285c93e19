import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clamdServer, eicar } from '#tests/support/clamd-server.ts'
import { clamdAt } from './clamd.ts'

let server: Awaited<ReturnType<typeof clamdServer>>
afterEach(() => server.away())

const stream = (...chunks: (string | Buffer)[]): Readable =>
  Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  )

describe.each(['tcp', 'unix'])('a scanner reached by %s', (way) => {
  beforeEach(async () => {
    server = await clamdServer(way === 'unix' ? join(tmpdir(), `${randomUUID()}.sock`) : undefined)
  })

  test('finds a clean file clean and a virus infected, wherever it stands', async () => {
    const scanner = clamdAt(server.url)
    expect(await scanner.scan(stream('Tôi là ', 'Nguyễn Văn An'))).toBe('clean')
    expect(await scanner.scan(stream(eicar))).toBe('infected')
    expect(await scanner.scan(stream('before ', eicar.slice(0, 20), eicar.slice(20), ' after'))).toBe(
      'infected',
    )
    expect(await scanner.scan(stream())).toBe('clean')
  })

  test('is sent every byte of a large file', async () => {
    const chunk = Buffer.alloc(64 * 1024, 7)
    await clamdAt(server.url).scan(stream(...Array.from({ length: 200 }, () => chunk)))
    expect(server.scanned).toEqual([200 * 64 * 1024])
  })

  test('answers that it is there', async () => {
    expect(await clamdAt(server.url).answers()).toBe(true)
  })
})

describe('no verdict comes of', () => {
  beforeEach(async () => {
    server = await clamdServer()
  })

  test('a file that is too large for the scanner, which hangs up in the middle', async () => {
    const chunk = Buffer.alloc(1024 * 1024)
    const scan = clamdAt(server.url).scan(stream(...Array.from({ length: 30 }, () => chunk)))
    await expect(scan).rejects.toThrow('size limit exceeded')
  })

  test('a scanner that says nothing', async () => {
    server.behave('silent')
    await expect(clamdAt(server.url, 200).scan(stream('x'))).rejects.toThrow('does not answer')
    expect(await clamdAt(server.url, 200).answers()).toBe(false)
  })

  test('a scanner that hangs up', async () => {
    server.behave('rude')
    await expect(clamdAt(server.url).scan(stream('x'))).rejects.toThrow()
  })

  test('a scanner that is away', async () => {
    await server.away()
    await expect(clamdAt(server.url).scan(stream('x'))).rejects.toThrow()
    expect(await clamdAt(server.url).answers()).toBe(false)
    await server.back()
    expect(await clamdAt(server.url).answers()).toBe(true)
  })

  test('a file that breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('x')
        throw new Error('the store is away')
      })(),
      { objectMode: false },
    )
    await expect(clamdAt(server.url).scan(broken)).rejects.toThrow()
  })
})
