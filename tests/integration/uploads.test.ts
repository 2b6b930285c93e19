import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { storedFile } from '#lib/queries/stored-file.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { discardDraft } from '#lib/use-cases/draft/discard-draft.ts'
import { largestFile, mostFiles, mostOpenUploads } from '#lib/use-cases/draft/paper-limits.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { beginUpload } from '#lib/use-cases/upload/begin-upload.ts'
import { continueUpload } from '#lib/use-cases/upload/continue-upload.ts'
import { dropUpload } from '#lib/use-cases/upload/drop-upload.ts'
import { resumeUpload } from '#lib/use-cases/upload/resume-upload.ts'
import { sweepFiles } from '#lib/use-cases/upload/sweep-files.ts'
import { samplePdf, scannedPdf } from '#tests/support/sample-pdf.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const [example] = examples
if (!example) throw new Error('the service has no example')

const newDraft = async (actor: Person = stage.citizen): Promise<string> => {
  const start = { slug: 'phieu-ly-lich-tu-phap', startKey: randomUUID() }
  const started = await startApplication(actor, start, stage.world)
  if (!started.ok) throw new Error(started.error)
  const { draftId } = started.value
  for (const step of example.expected.steps)
    await saveStep(
      actor,
      { draftId, step, posted: example.typed, intent: 'continue', seen: null },
      stage.world,
    )
  return draftId
}

const digest = (content: Buffer) => new Uint8Array(createHash('sha256').update(content).digest())

const begin = async (draftId: string, content: Buffer, sha256 = digest(content)) => {
  const announced = { draftId, paperCode: 'identity', name: 'quet.pdf', size: content.length, sha256 }
  const begun = await beginUpload(stage.citizen, announced, stage.world)
  if (!begun.ok) throw new Error(begun.error)
  return { draftId, uploadId: begun.value.uploadId }
}

type At = { readonly draftId: string; readonly uploadId: string }

const send = (at: At, offset: number, piece: Buffer, actor = stage.citizen) =>
  continueUpload(actor, { ...at, offset, content: Readable.from([piece]), checksum: null }, stage.world)

const filesOf = (draftId: string) =>
  stage.world.db.storedFile.findMany({ where: { draftId, removedAt: null }, orderBy: { place: 'asc' } })

const keptBytes = (storageKey: string) => buffer(stage.world.files.get(storageKey))

const keysInStore = async (): Promise<Set<string>> => {
  const keys = new Set<string>()
  const later = Temporal.Now.instant().add({ hours: 1 })
  for await (const key of stage.world.files.olderThan(later)) keys.add(key)
  return keys
}

describe('an upload in pieces', () => {
  test('becomes the very file that was sent, however it was cut', async () => {
    const draftId = await newDraft()
    const content = scannedPdf(40_000)
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: content.length - 1 }), { maxLength: 12 }),
        async (cuts) => {
          const at = await begin(draftId, content)
          const ends = [...cuts.sort((a, b) => a - b), content.length]
          let offset = 0
          for (const end of ends) {
            const sent = await send(at, offset, content.subarray(offset, end))
            expect(sent).toMatchObject({ ok: true, value: { received: end } })
            offset = end
          }
          const [file] = await filesOf(draftId)
          if (!file) throw new Error('no file')
          expect((await keptBytes(file.storageKey)).equals(content)).toBe(true)
          await stage.world.db.storedFile.update({
            where: { id: file.id },
            data: { removedAt: new Date() },
          })
        },
      ),
      { numRuns: 15 },
    )
  })

  test('keeps what had arrived when the line broke, and goes on from there', async () => {
    const draftId = await newDraft()
    const content = scannedPdf(30_000)
    const at = await begin(draftId, content)
    const breaking = Readable.from(
      (async function* () {
        yield content.subarray(0, 10_000)
        throw new Error('aborted')
      })(),
      { objectMode: false },
    )
    const broken = { ...at, offset: 0, content: breaking, checksum: null }
    expect(await continueUpload(stage.citizen, broken, stage.world)).toMatchObject({
      ok: true,
      value: { received: 10_000 },
    })
    expect(await resumeUpload(stage.citizen, at, stage.world)).toMatchObject({
      ok: true,
      value: { received: 10_000, size: content.length },
    })
    await send(at, 10_000, content.subarray(10_000))
    const [file] = await filesOf(draftId)
    expect(Buffer.from(file?.sha256 ?? []).equals(digest(content))).toBe(true)
  })

  test('takes a piece with a checksum whole or not at all', async () => {
    const content = scannedPdf(20_000)
    const at = await begin(await newDraft(), content)
    const piece = content.subarray(0, 8_000)
    const withSum = (sum: Buffer, sent = piece) =>
      continueUpload(
        stage.citizen,
        {
          ...at,
          offset: 0,
          content: Readable.from([sent]),
          checksum: { algorithm: 'sha1', digest: createHash('sha1').update(sum).digest() },
        },
        stage.world,
      )
    expect(await withSum(piece, content.subarray(0, 7_999))).toMatchObject({
      error: { reason: 'checksum' },
    })
    expect(await withSum(randomBytes(8_000))).toMatchObject({ error: { reason: 'checksum' } })
    expect(await stage.world.db.uploadPiece.count({ where: { uploadId: at.uploadId } })).toBe(0)
    expect(await withSum(piece)).toMatchObject({ ok: true, value: { received: 8_000 } })
  })

  test('of two pieces for the same place one counts, also at once', async () => {
    const content = scannedPdf(20_000)
    const at = await begin(await newDraft(), content)
    const both = await Promise.all([1, 2].map(() => send(at, 0, content.subarray(0, 5_000))))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await send(at, 0, content)).toMatchObject({ error: { reason: 'conflict' } })
    expect(await send(at, 5_001, content.subarray(5_001))).toMatchObject({ error: { reason: 'conflict' } })
  })

  test('finished by two requests at once becomes one file', async () => {
    const draftId = await newDraft()
    const content = samplePdf()
    const at = await begin(draftId, content)
    await stage.world.files.put(`pieces/${at.uploadId}/${randomUUID()}`, Readable.from([content]))
    // As after a server that died between the last piece and the file.
    const storageKey = `pieces/${at.uploadId}/${randomUUID()}`
    await stage.world.files.put(storageKey, Readable.from([content]))
    await stage.world.db.upload.update({
      where: { id: at.uploadId },
      data: {
        received: content.length,
        pieces: { create: { startsAt: 0, size: content.length, storageKey } },
      },
    })
    const asked = await Promise.all([1, 2, 3].map(() => resumeUpload(stage.citizen, at, stage.world)))
    expect(asked.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    expect(await filesOf(draftId)).toHaveLength(1)
    expect(await resumeUpload(stage.citizen, at, stage.world)).toMatchObject({
      value: { received: content.length },
    })
  })

  test.each([
    ['is no paper', Buffer.from('<html><script>alert(1)</script></html>'), undefined, 'wrongType'],
    ['is not what was announced', samplePdf(), new Uint8Array(32), 'mismatch'],
  ] as const)('that %s is refused at its end, and forgotten', async (_, content, sha256, reason) => {
    const draftId = await newDraft()
    const before = await keysInStore()
    const at = await begin(draftId, content, sha256)
    expect(await send(at, 0, content)).toMatchObject({ error: { reason } })
    expect(await filesOf(draftId)).toHaveLength(0)
    expect(await resumeUpload(stage.citizen, at, stage.world)).toEqual({ ok: false, error: 'notFound' })
    expect(await keysInStore()).toEqual(before)
  })

  test('takes no more bytes than were announced', async () => {
    const content = samplePdf()
    const at = await begin(await newDraft(), content)
    const more = Buffer.concat([content, Buffer.from('x')])
    expect(await send(at, 0, more)).toMatchObject({ error: { reason: 'tooLarge' } })
    expect(await resumeUpload(stage.citizen, at, stage.world)).toMatchObject({ value: { received: 0 } })
  })

  test('is refused before anything is sent where it could not be kept', async () => {
    const draftId = await newDraft()
    const announce = (changes: object) =>
      beginUpload(
        stage.citizen,
        { draftId, paperCode: 'identity', name: 'a.pdf', size: 10, sha256: null, ...changes },
        stage.world,
      )
    expect(await announce({ size: largestFile + 1 })).toEqual({ ok: false, error: 'tooLarge' })
    expect(await announce({ size: 0 })).toEqual({ ok: false, error: 'empty' })
    expect(await announce({ paperCode: 'nothing' })).toEqual({ ok: false, error: 'noSuchPaper' })
    expect(await announce({ paperCode: 'result' })).toEqual({ ok: false, error: 'noSuchPaper' })
    expect(await announce({ draftId: randomUUID() })).toEqual({ ok: false, error: 'notFound' })
    expect(await announce({ draftId: 'x' })).toEqual({ ok: false, error: 'notFound' })
  })

  test('of another person’s draft does not exist', async () => {
    const content = samplePdf()
    const at = await begin(await newDraft(), content)
    for (const name of ['chuyenvien', 'tiepnhan', 'quantri']) {
      const stranger = await stage.person(name)
      const announced = { draftId: at.draftId, paperCode: 'identity', name: 'a', size: 5, sha256: null }
      expect(await beginUpload(stranger, announced, stage.world)).toEqual({ ok: false, error: 'notFound' })
      expect(await resumeUpload(stranger, at, stage.world)).toEqual({ ok: false, error: 'notFound' })
      expect(await send(at, 0, content, stranger)).toMatchObject({ error: { reason: 'notFound' } })
      expect(await dropUpload(stranger, at, stage.world)).toEqual({ ok: false, error: 'notFound' })
    }
    const elsewhere = { ...at, draftId: await newDraft() }
    expect(await resumeUpload(stage.citizen, elsewhere, stage.world)).toEqual({
      ok: false,
      error: 'notFound',
    })
    expect(await send(at, 0, content)).toMatchObject({ ok: true })
  })

  test('gives way when too many are begun', async () => {
    const draftId = await newDraft()
    const all: At[] = []
    for (let i = 0; i < mostOpenUploads + 2; i += 1) {
      all.push(await begin(draftId, samplePdf()))
      stage.clock.set(stage.world.clock.now().add({ seconds: 1 }))
    }
    const found = await Promise.all(all.map((at) => resumeUpload(stage.citizen, at, stage.world)))
    expect(found.map(({ ok }) => ok)).toEqual(all.map((_, i) => i >= 2))
  })

  test('is dropped with its pieces when its sender wants', async () => {
    const before = await keysInStore()
    const content = scannedPdf(5_000)
    const at = await begin(await newDraft(), content)
    await send(at, 0, content.subarray(0, 1_000))
    expect(await dropUpload(stage.citizen, at, stage.world)).toEqual({ ok: true, value: true })
    expect(await resumeUpload(stage.citizen, at, stage.world)).toEqual({ ok: false, error: 'notFound' })
    expect(await keysInStore()).toEqual(before)
  })

  test('goes with its draft', async () => {
    const before = await keysInStore()
    const content = scannedPdf(5_000)
    const at = await begin(await newDraft(), content)
    await send(at, 0, content.subarray(0, 1_000))
    await discardDraft(stage.citizen, at.draftId, stage.world)
    expect(await stage.world.db.upload.count({ where: { id: at.uploadId } })).toBe(0)
    expect(await keysInStore()).toEqual(before)
  })
})

test('forty files stand in a draft, and not one more, however many come at once', async () => {
  const draftId = await newDraft()
  const add = () =>
    addFile(
      stage.citizen,
      { draftId, paperCode: 'identity', name: 'a.pdf', content: Readable.from([samplePdf()]) },
      stage.world,
    )
  for (let i = 0; i < mostFiles - 2; i += 1) await add()
  const last = await Promise.all(Array.from({ length: 8 }, add))
  expect(last.filter(({ ok }) => ok)).toHaveLength(2)
  expect(last.filter((outcome) => !outcome.ok && outcome.error === 'tooMany')).toHaveLength(6)
  expect(await filesOf(draftId)).toHaveLength(mostFiles)
})

describe('the sweep', () => {
  test('takes away what nobody will ask for, and nothing else', async () => {
    const { citizen, world } = stage
    const draftId = await newDraft()
    const content = scannedPdf(3_000)
    const old = await begin(draftId, content)
    await send(old, 0, content.subarray(0, 1_000))
    const kept = await addFile(
      citizen,
      { draftId, paperCode: 'identity', name: 'a.pdf', content: Readable.from([samplePdf()]) },
      world,
    )
    const orphan = `ab/${randomUUID()}`
    await world.files.put(orphan, Readable.from([Buffer.from('left by a crash')]))
    const slip = `slips/${randomUUID()}/${randomUUID()}`
    await world.files.put(slip, Readable.from([Buffer.from('a slip')]))
    const submitted = await stage.submitted()
    // The files were written now; the clock of the sweep goes on.
    const now = stage.world.clock.now()
    stage.clock.set(Temporal.Now.instant().add({ hours: 30 }))
    await sweepFiles(world)
    stage.clock.set(now)

    const keys = await keysInStore()
    expect(keys.has(orphan)).toBe(false)
    expect(keys.has(slip)).toBe(true)
    expect(await world.db.upload.count({ where: { id: old.uploadId } })).toBe(0)
    expect([...keys].some((key) => key.includes(old.uploadId))).toBe(false)
    if (!kept.ok) throw new Error(kept.error)
    expect(await storedFile(citizen, { caseId: draftId, fileId: kept.value.fileId }, world)).not.toBeNull()
    for (const { storageKey } of [...(await filesOf(draftId)), ...(await filesOf(submitted))])
      expect(keys.has(storageKey)).toBe(true)
  })
})
