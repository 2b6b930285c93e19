import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Scan } from '#lib/domain/case/scan.ts'
import { clamdAt } from '#lib/outside/scanner/clamd.ts'
import type { World } from '#lib/outside/world.ts'
import { draftPapers } from '#lib/queries/draft-papers.ts'
import { draftThumbnail } from '#lib/queries/draft-thumbnail.ts'
import { inbox } from '#lib/queries/inbox.ts'
import { storedFile } from '#lib/queries/stored-file.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'
import { wakeScans } from '#lib/use-cases/scan/wake-scans.ts'
import { clamdServer, eicar } from '#tests/support/clamd-server.ts'
import { filledDraft } from '#tests/support/filled-draft.ts'
import { papersOfCase } from '#tests/support/papers-of-case.ts'
import { samplePdf, streamObject } from '#tests/support/sample-pdf.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { workOff } from '#tests/support/work-off.ts'

let plain: Stage
let stage: Stage
let clamd: Awaited<ReturnType<typeof clamdServer>>
let world: World

beforeAll(async () => {
  plain = await openStage()
})
afterAll(() => plain.close())
beforeEach(async () => {
  clamd = await clamdServer()
  world = { ...plain.world, scanner: clamdAt(clamd.url, 2_000) }
  stage = { ...plain, world }
})
afterEach(async () => {
  await clamd.away().catch(() => undefined)
})

const clean = samplePdf({ more: [streamObject('', Buffer.from('nothing to find'))] })
const infected = samplePdf({ more: [streamObject('', Buffer.from(eicar))] })

const add = async (draftId: string, content: Buffer, name = 'quet.pdf'): Promise<string> => {
  const input = { draftId, paperCode: 'identity', name, content: Readable.from([content]) }
  const added = await addFile(stage.citizen, input, world)
  if (!added.ok) throw new Error(added.error)
  return added.value.fileId
}

const scanOf = async (id: string): Promise<Scan> =>
  (await world.db.storedFile.findUniqueOrThrow({ where: { id } })).scan as Scan

const opened = async (draftId: string, fileId: string, name = 'congdan') =>
  storedFile(await stage.person(name), { caseId: draftId, fileId }, world)

test('a file waits for the scanner, and is given to nobody before it was found clean', async () => {
  const draftId = await filledDraft(stage.citizen, world)
  const fileId = await add(draftId, clean)
  expect(await scanOf(fileId)).toBe('waiting')
  expect(await opened(draftId, fileId)).toEqual({ held: 'waiting' })
  await workOff(stage, {})
  expect(await scanOf(fileId)).toBe('clean')
  const file = await opened(draftId, fileId)
  if (!file || 'held' in file) throw new Error('still held')
  expect((await buffer(file.content())).equals(clean)).toBe(true)
})

test('while the scanner is away the person goes on and submits; the officials see that it is being scanned', async () => {
  await clamd.away()
  const draftId = await filledDraft(stage.citizen, world)
  const fileId = await add(draftId, clean)
  await workOff(stage, {})
  expect(await scanOf(fileId)).toBe('waiting')
  expect((await submitApplication(stage.citizen, draftId, world)).ok).toBe(true)
  expect(await opened(draftId, fileId, 'tiepnhan')).toEqual({ held: 'waiting' })
  const papers = await papersOfCase(await stage.person('tiepnhan'), draftId, world)
  expect(papers.find(({ id }) => id === fileId)?.scan).toBe('waiting')

  await wakeScans(world)
  await workOff(stage, {})
  expect(await scanOf(fileId), 'a scanner that is still away changes nothing').toBe('waiting')

  await clamd.back()
  stage.clock.set(world.clock.now().add({ minutes: 5 }))
  await wakeScans(world)
  await workOff(stage, {})
  expect(await scanOf(fileId)).toBe('clean')
  expect(await opened(draftId, fileId, 'tiepnhan')).toMatchObject({ name: 'quet.pdf' })
})

test('an infected file is never given out, counts for nothing, and its sender is told to send another', async () => {
  const draftId = await filledDraft(stage.citizen, world)
  await world.db.storedFile.updateMany({
    where: { draftId, paperCode: 'identity' },
    data: { removedAt: new Date() },
  })
  const fileId = await add(draftId, infected)
  await workOff(stage, {})
  expect(await scanOf(fileId)).toBe('infected')
  expect(await opened(draftId, fileId)).toEqual({ held: 'infected' })
  expect(await draftThumbnail(stage.citizen, { draftId, fileId }, world)).toBeNull()
  expect(await submitApplication(stage.citizen, draftId, world)).toMatchObject({
    error: { kind: 'incomplete', step: 'giay-to' },
  })
  const [news] = (await inbox(stage.citizen, 1, world)).messages
  expect(news?.subject).toBe('Một tệp trong bản nháp có mã độc')
  expect(news?.paragraphs.join(' ')).toContain('gửi tệp khác')

  const page = await draftPapers(stage.citizen, draftId, world)
  if (!page || 'elsewhere' in page) throw new Error('no page')
  expect(page.papers.flatMap(({ files }) => files).find(({ id }) => id === fileId)?.scan).toBe('infected')

  await add(draftId, clean)
  await workOff(stage, {})
  expect((await submitApplication(stage.citizen, draftId, world)).ok).toBe(true)
})

test('of a file that was submitted before it was found infected, the message names the application', async () => {
  const draftId = await filledDraft(stage.citizen, world)
  const fileId = await add(draftId, infected)
  await submitApplication(stage.citizen, draftId, world)
  await workOff(stage, {})
  expect(await opened(draftId, fileId, 'tiepnhan')).toEqual({ held: 'infected' })
  const message = await world.db.message.findFirstOrThrow({
    where: { template: 'infectedFile', caseId: draftId },
  })
  expect(JSON.stringify(message.data)).not.toContain('quet')
  const news = (await inbox(stage.citizen, 1, world)).messages.find(({ id }) => id === message.id)
  expect(news?.subject).toMatch(/^Một tệp trong hồ sơ .+ có mã độc$/)
})

test('a file is scanned once, also when two workers take it', async () => {
  const draftId = await filledDraft(stage.citizen, world)
  await workOff(stage, {})
  const before = clamd.scanned.length
  await add(draftId, clean)
  await workOff(stage, {})
  await workOff(stage, {})
  expect(clamd.scanned.length).toBe(before + 1)
})

test('without a scanner files are served as they come', async () => {
  stage = plain
  world = plain.world
  const draftId = await filledDraft(stage.citizen, world)
  const fileId = await add(draftId, clean)
  expect(await scanOf(fileId)).toBe('unscanned')
  expect(await opened(draftId, fileId)).toMatchObject({ name: 'quet.pdf' })
})
