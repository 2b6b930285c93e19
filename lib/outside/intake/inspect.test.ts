import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentSamples } from '#tests/support/corpus/documents.ts'
import { otherSamples } from '#tests/support/corpus/others.ts'
import { pictureSamples, tinyHeic } from '#tests/support/corpus/pictures.ts'
import type { Sample } from '#tests/support/corpus/sample.ts'
import { scannedPdf } from '#tests/support/sample-pdf.ts'
import { inspect } from './inspect.ts'
import { spooled } from './spool.ts'

const corpus: readonly Sample[] = [...(await pictureSamples()), ...documentSamples(), ...otherSamples()]

let into: string
beforeAll(async () => {
  into = await mkdtemp(join(tmpdir(), 'mctp-intake-'))
})
afterAll(() => rm(into, { recursive: true, force: true }))

/** What becomes of a file that is sent: its kind and the bytes that would be kept, or why it is refused. */
const received = (content: Buffer) =>
  spooled(Readable.from([content]), { into, limit: 50_000_000 }, async (sent) => {
    const inspected = await inspect(sent)
    if (!inspected.ok) return { refused: inspected.error }
    return { kept: inspected.value.mediaType, bytes: await readFile(inspected.value.path) }
  })

const keptBytes = async (content: Buffer): Promise<Buffer> => {
  const outcome = await received(content)
  if (outcome === 'tooLarge' || !('bytes' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.bytes as Buffer
}

test('the corpus is no short one, and no sample stands in it twice', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(90)
  expect(new Set(corpus.map(({ title }) => title)).size).toBe(corpus.length)
})

describe('by its content alone', () => {
  test.each(corpus.map((sample) => [sample.title, sample] as const))(
    '%s',
    async (_, { content, becomes }) => {
      const outcome = await received(content)
      expect(outcome).toMatchObject(becomes)
    },
  )

  test('nothing of what was received is left behind', async () => {
    expect(await readdir(into)).toEqual([])
  })
})

test('a file of more bytes than the limit is not read to its end', async () => {
  let given = 0
  const endless = Readable.from(
    (function* () {
      for (; given < 1_000; given += 1) yield Buffer.alloc(1_000)
    })(),
    { objectMode: false },
  )
  expect(await spooled(endless, { into, limit: 10_000 }, async () => 'read')).toBe('tooLarge')
})

test('a PDF is kept to the last byte', async () => {
  const sent = scannedPdf(2_000_000)
  expect(await keptBytes(sent)).toEqual(sent)
})

test('a photograph is turned upright, and tells nothing of where and with what it was taken', async () => {
  const lying = await sharp({ create: { width: 120, height: 80, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Make: 'May-anh' }, IFD3: { GPSLatitude: '21/1 2/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const before = await sharp(lying).metadata()
  expect([before.orientation, before.exif?.includes('May-anh')]).toEqual([6, true])
  const kept = await keptBytes(lying)
  const { exif, height, orientation, width } = await sharp(kept).metadata()
  expect({ exif, orientation, width, height }).toEqual({
    exif: undefined,
    orientation: undefined,
    width: 80,
    height: 120,
  })
})

test('of a picture with something behind its end only the picture is kept', async () => {
  const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  const kept = await keptBytes(Buffer.concat([jpeg, Buffer.from('<script>alert(1)</script>')]))
  expect(kept.includes('<script>')).toBe(false)
})

test('a large picture becomes as large as print needs, a small one stays as it is', async () => {
  const size = async (width: number, height: number) => {
    const sent = await sharp({ create: { width, height, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer()
    const { width: w, height: h } = await sharp(await keptBytes(sent)).metadata()
    return [w, h]
  }
  expect(await size(4_960, 3_000)).toEqual([2_480, 1_500])
  expect(await size(600, 400)).toEqual([600, 400])
})

test('a HEIC is kept as a JPEG of the same picture', async () => {
  const { data, info } = await sharp(await keptBytes(tinyHeic))
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([64, 32])
  const at = (x: number, y: number) => [...data.subarray((y * 64 + x) * 3, (y * 64 + x) * 3 + 3)]
  const [leftRed = 0, , leftBlue = 0] = at(8, 16)
  const [rightRed = 0, , rightBlue = 0] = at(56, 16)
  expect(leftRed).toBeGreaterThan(leftBlue + 80)
  expect(rightBlue).toBeGreaterThan(rightRed + 80)
})
