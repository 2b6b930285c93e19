import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { PDF } from '@libpdf/core'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inspect } from '#lib/outside/intake/inspect.ts'
import { spooled } from '#lib/outside/intake/spool.ts'
import { draftThumbnail } from '#lib/queries/draft-thumbnail.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { joinPictures } from '#lib/use-cases/draft/join-pictures.ts'
import { movePicture } from '#lib/use-cases/draft/move-picture.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { samplePdf } from '#tests/support/sample-pdf.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
let draftId: string
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  const start = { slug: 'phieu-ly-lich-tu-phap', startKey: randomUUID() }
  const started = await startApplication(stage.citizen, start, stage.world)
  if (!started.ok) throw new Error(started.error)
  draftId = started.value.draftId
})

const paperCode = 'identity'

const pictureOf = (background: string, width = 300, height = 200): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()

const add = async (name: string, content: Buffer): Promise<string> => {
  const input = { draftId, paperCode, name, content: Readable.from([content]) }
  const added = await addFile(stage.citizen, input, stage.world)
  if (!added.ok) throw new Error(added.error)
  return added.value.fileId
}

const standing = async () =>
  stage.world.db.storedFile.findMany({
    where: { draftId, removedAt: null },
    orderBy: [{ place: 'asc' }, { createdAt: 'asc' }],
  })
const names = async () => (await standing()).map(({ name }) => name)

test('pictures become the pages of one PDF in their order, and leave with its coming', async () => {
  await add('mot.jpg', await pictureOf('red'))
  await add(
    'hai.png',
    await sharp(await pictureOf('blue', 200, 300))
      .png()
      .toBuffer(),
  )
  await add('ba.jpg', await pictureOf('green'))
  const joined = await joinPictures(stage.citizen, { draftId, paperCode }, stage.world)
  expect(joined).toMatchObject({ ok: true, value: { pages: 3 } })
  const [file, ...others] = await standing()
  expect(others).toEqual([])
  expect(file).toMatchObject({ name: 'mot (3 trang).pdf', mediaType: 'application/pdf' })
  const bytes = await buffer(stage.world.files.get(file?.storageKey ?? ''))
  const pdf = await PDF.load(bytes)
  const lies = pdf.getPages().map(({ width, height }) => width > height)
  expect(lies, 'each page lies as its picture does').toEqual([true, false, true])
})

test('what comes out is itself a PDF that would be taken', async () => {
  await add('mot.jpg', await pictureOf('red'))
  await add('hai.jpg', await pictureOf('blue'))
  await joinPictures(stage.citizen, { draftId, paperCode }, stage.world)
  const [file] = await standing()
  const content = stage.world.files.get(file?.storageKey ?? '')
  const seen = await spooled(content, { into: stage.world.spool, limit: 50_000_000 }, inspect)
  expect(seen).toMatchObject({ ok: true })
})

test('a PDF among them stays beside, and one picture alone is not joined', async () => {
  await add('quet.pdf', samplePdf())
  await add('mot.jpg', await pictureOf('red'))
  expect(await joinPictures(stage.citizen, { draftId, paperCode }, stage.world)).toEqual({
    ok: false,
    error: 'tooFew',
  })
  await add('hai.jpg', await pictureOf('blue'))
  await joinPictures(stage.citizen, { draftId, paperCode }, stage.world)
  expect(await names()).toEqual(['quet.pdf', 'mot (2 trang).pdf'])
})

test('pressed twice at once they are joined once', async () => {
  await add('mot.jpg', await pictureOf('red'))
  await add('hai.jpg', await pictureOf('blue'))
  const both = await Promise.all(
    [1, 2].map(() => joinPictures(stage.citizen, { draftId, paperCode }, stage.world)),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await names()).toEqual(['mot (2 trang).pdf'])
})

test('a picture moves one place among its neighbours, and no further than the end', async () => {
  const [first, second, third] = [
    await add('a.jpg', await pictureOf('red')),
    await add('b.jpg', await pictureOf('blue')),
    await add('c.jpg', await pictureOf('green')),
  ]
  const move = (fileId: string, to: 'earlier' | 'later') =>
    movePicture(stage.citizen, { draftId, fileId, to }, stage.world)
  await move(third, 'earlier')
  expect(await names()).toEqual(['a.jpg', 'c.jpg', 'b.jpg'])
  await move(first, 'later')
  expect(await names()).toEqual(['c.jpg', 'a.jpg', 'b.jpg'])
  await move(second, 'later')
  await move(third, 'earlier')
  expect(await names()).toEqual(['c.jpg', 'a.jpg', 'b.jpg'])
  await Promise.all([move(second, 'earlier'), move(third, 'later'), move(first, 'later')])
  expect((await names()).sort()).toEqual(['a.jpg', 'b.jpg', 'c.jpg'])
})

test('what is not one’s own cannot be joined, moved or looked at', async () => {
  const fileId = await add('mot.jpg', await pictureOf('red'))
  await add('hai.jpg', await pictureOf('blue'))
  const stranger = await stage.person('chuyenvien')
  expect(await joinPictures(stranger, { draftId, paperCode }, stage.world)).toEqual({
    ok: false,
    error: 'notFound',
  })
  expect(await movePicture(stranger, { draftId, fileId, to: 'later' }, stage.world)).toEqual({
    ok: false,
    error: 'notFound',
  })
  expect(await draftThumbnail(stranger, { draftId, fileId }, stage.world)).toBeNull()
})

test('a thumbnail is a small picture of the picture, and there is none of a PDF', async () => {
  const fileId = await add('lon.jpg', await pictureOf('red', 2_000, 1_000))
  const drawn = await draftThumbnail(stage.citizen, { draftId, fileId }, stage.world)
  const { width, height } = await sharp(drawn ?? Buffer.alloc(0)).metadata()
  expect([width, height]).toEqual([320, 160])
  const pdfId = await add('quet.pdf', samplePdf())
  expect(await draftThumbnail(stage.citizen, { draftId, fileId: pdfId }, stage.world)).toBeNull()
})
