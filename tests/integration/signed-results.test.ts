import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import { areWhole, readSignatures } from '#lib/outside/signing/read-signatures.ts'
import { openCollectionCode } from '#lib/queries/open-collection-code.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { chooseDelivery } from '#lib/use-cases/delivery/choose-delivery.ts'
import { keepSignedResult } from '#lib/use-cases/result/keep-signed-result.ts'
import { saveResult } from '#lib/use-cases/result/save-result.ts'
import { finding, proofOf, writeResult } from '#tests/support/signed.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { workOff } from '#tests/support/work-off.ts'

let stage: Stage
let officer: Person
let head: Person
let director: Person
beforeAll(async () => {
  stage = await openStage()
  officer = await stage.person('chuyenvien')
  head = await stage.person('truongphong')
  director = await stage.person('giamdoc')
})
afterAll(() => stage.close())

const row = (id: string) =>
  stage.world.db.case.findUniqueOrThrow({ where: { id }, include: { result: true } })
const attempt = async (actor: Person, caseId: string, command: 'sign' | 'propose', input: object) => {
  const { seq } = await row(caseId)
  return runCommand(actor, { caseId, version: seq, command, input }, stage.world)
}

/** Written, laid before the head and approved: waits for the signature. Answers with the case and the version. */
const toSign = async () => {
  const caseId = await stage.inProgress()
  const version = await writeResult(officer, caseId, stage.world)
  await stage.run(officer, caseId, 'propose')
  await stage.run(head, caseId, 'approve')
  return { caseId, version }
}

const signIt = async ({ caseId, version }: { caseId: string; version: number }) => {
  const proofId = await proofOf(director, [caseId], stage.world)
  await stage.run(director, caseId, 'sign', { seen: version, proofId })
  return stage.world.db.signedResult.findFirstOrThrow({ where: { caseId }, orderBy: { number: 'desc' } })
}

describe('a result that is written here', () => {
  it('is laid before the head only when it is whole, and then stays as it is', async () => {
    const caseId = await stage.inProgress()
    await writeResult(officer, caseId, stage.world, { finding: '' })
    expect(await attempt(officer, caseId, 'propose', {})).toMatchObject({
      error: { kind: 'invalid', problems: { opinion: 'resultIncomplete' } },
    })
    const version = await writeResult(officer, caseId, stage.world)
    await stage.run(officer, caseId, 'propose')
    expect(await saveResult(officer, { caseId, posted: finding, seen: version }, stage.world)).toEqual({
      ok: false,
      error: 'closed',
    })
  })

  it('is nobody else’s to write, and whoever was overtaken is told', async () => {
    const caseId = await stage.inProgress()
    const other = await stage.person('chuyenvien2')
    const save = (actor: Person, seen: number) =>
      saveResult(actor, { caseId, posted: finding, seen }, stage.world)
    expect(await save(officer, 0)).toEqual({ ok: true, value: 1 })
    expect(await save(officer, 0)).toEqual({ ok: false, error: 'changed' })
    expect(await save(other, 1)).toEqual({ ok: false, error: 'closed' })
    expect(await save(await stage.person('tiepnhan.longbien'), 1)).toEqual({ ok: false, error: 'notFound' })
  })
})

describe('a signature', () => {
  it('makes one file, signed by the person and the unit, numbered from the book, and tells the citizen', async () => {
    const waiting = await toSign()
    const signed = await signIt(waiting)
    expect((await row(waiting.caseId)).status).toBe('signing')
    await workOff(stage, {})
    const file = await row(waiting.caseId)
    expect(file).toMatchObject({
      status: 'resultReady',
      result: { number: `${String(signed.number).padStart(2, '0')}/LLTP-STP`, signatory: 'Phạm Quốc Hùng' },
    })
    const kept = await stage.world.db.signedResult.findUniqueOrThrow({ where: { id: signed.id } })
    const bytes = await buffer(stage.world.files.get(kept.storageKey ?? ''))
    expect(
      createHash('sha256')
        .update(bytes)
        .digest()
        .equals(Buffer.from(kept.sha256 ?? [])),
    ).toBe(true)
    const found = await readSignatures(bytes, await stage.world.signing.roots(), new Date(kept.signedAt))
    expect(found.map(({ signer }) => signer)).toEqual(['Phạm Quốc Hùng', 'Sở Tư pháp tỉnh Đồng Tháp'])
    expect(areWhole(found, bytes.length)).toBe(true)
    const told = { caseId: waiting.caseId, template: 'registerResult' }
    expect(await stage.world.db.message.count({ where: told })).toBe(1)
  })

  it('needs a second factor that was just shown, was used for nothing else, and is the signatory’s own', async () => {
    const first = await toSign()
    const second = await toSign()
    const proofId = await proofOf(director, [first.caseId], stage.world)
    const sign = (waiting: { caseId: string; version: number }, proof: string) =>
      attempt(director, waiting.caseId, 'sign', { seen: waiting.version, proofId: proof })
    const refused = { ok: false, error: { problems: { proofId: 'factorRequired' } } }
    expect(await sign(first, '')).toMatchObject(refused)
    expect(await sign(first, await proofOf(officer, [first.caseId], stage.world))).toMatchObject(refused)
    expect(await sign(first, proofId)).toMatchObject({ ok: true })
    expect(await sign(second, proofId)).toMatchObject(refused)
    const old = await proofOf(director, [second.caseId], stage.world)
    const before = stage.world.clock.now()
    stage.clock.set(before.add({ minutes: 3 }))
    expect(await sign(second, old)).toMatchObject(refused)
    stage.clock.set(before)
  })

  it('is given to what the signatory saw, never to what was not approved, and never by whoever wrote it', async () => {
    const waiting = await toSign()
    const proofId = await proofOf(director, [waiting.caseId], stage.world)
    const input = { seen: waiting.version + 1, proofId }
    expect(await attempt(director, waiting.caseId, 'sign', input)).toMatchObject({
      error: { problems: { seen: 'resultChanged' } },
    })
    expect(await attempt(head, waiting.caseId, 'sign', input)).toMatchObject({
      error: { refusal: 'notYourRole' },
    })
    const byHand = await stage.approved()
    expect(await attempt(director, byHand, 'sign', { seen: 1, proofId })).toMatchObject({
      error: { problems: { seen: 'resultMissing' } },
    })
  })

  it('takes numbers without gaps, also when some are refused and all come at once', async () => {
    const before = await stage.world.db.signedResult.count()
    const waiting = await Promise.all([toSign(), toSign(), toSign()])
    for (const one of waiting) await attempt(director, one.caseId, 'sign', { seen: one.version, proofId: '' })
    for (const one of waiting) await signIt(one)
    const numbers = await stage.world.db.signedResult.findMany({ orderBy: { number: 'asc' } })
    expect(numbers.map(({ number }) => number)).toEqual(
      Array.from({ length: before + 3 }, (_, index) => index + 1),
    )
  })

  it('is the same file again when the worker dies after writing it', async () => {
    const signed = await signIt(await toSign())
    const appUrl = 'https://motcua.example.vn'
    // As if killed between the bytes and the row: what it wrote is found again, not beside another.
    const dying = {
      ...stage.world,
      db: stage.world.db.$extends({
        query: {
          signedResult: {
            updateMany: () => {
              throw new Error('killed')
            },
          },
        },
      }),
    } as unknown as Stage['world']
    await expect(keepSignedResult(signed.id, appUrl, dying)).rejects.toThrow('killed')
    await keepSignedResult(signed.id, appUrl, stage.world)
    await keepSignedResult(signed.id, appUrl, stage.world)
    const kept = await stage.world.db.signedResult.findUniqueOrThrow({ where: { id: signed.id } })
    const later = stage.world.clock.now().add({ hours: 24 * 365 * 20 })
    const keys: string[] = []
    for await (const key of stage.world.files.olderThan(later)) if (key.startsWith('results/')) keys.push(key)
    const known = await stage.world.db.signedResult.findMany({ where: { storageKey: { not: null } } })
    expect(keys.sort()).toEqual(known.map(({ storageKey }) => storageKey).sort())
    expect(keys).toContain(kept.storageKey)
  })

  it('cannot be changed or taken away, not even by the owner of the database', async () => {
    const change = (sql: string) => stage.asSuperuser(sql)
    await expect(change('UPDATE signed_results SET number = 99')).rejects.toThrow(/cannot be changed/)
    await expect(change('DELETE FROM signed_results')).rejects.toThrow(/append-only/)
  })
})

describe('a result that was wrong', () => {
  it('is signed again only in other words, and the first one is replaced', async () => {
    const waiting = await toSign()
    const first = await signIt(waiting)
    await workOff(stage, {})
    await stage.run(officer, waiting.caseId, 'correctResult', { fault: 'agency', reason: 'Sai năm sinh.' })
    const proofId = await proofOf(director, [waiting.caseId], stage.world)
    expect(await attempt(director, waiting.caseId, 'sign', { seen: waiting.version, proofId })).toMatchObject(
      { error: { problems: { seen: 'resultNotMended' } } },
    )
    const version = await writeResult(officer, waiting.caseId, stage.world, { birthDate: '02/03/1991' })
    const second = await signIt({ caseId: waiting.caseId, version })
    await workOff(stage, {})
    const ends = await stage.world.db.signedResultEnd.findMany({ where: { resultId: first.id } })
    expect(ends.map(({ kind, replacedBy }) => [kind, replacedBy]).sort()).toEqual([
      ['recalled', null],
      ['replaced', second.id],
    ])
    const file = await row(waiting.caseId)
    expect(file).toMatchObject({ status: 'resultReady', result: { signedId: second.id } })
  })

  it('is revoked by the head of the authority with a ground, and the person is told', async () => {
    const waiting = await toSign()
    const signed = await signIt(waiting)
    await workOff(stage, {})
    await stage.run(director, waiting.caseId, 'revokeResult', {
      ground: 'falseAnswers',
      reason: 'Giấy tờ tùy thân đã nộp là giả.',
    })
    expect((await row(waiting.caseId)).status).toBe('revoked')
    const ends = await stage.world.db.signedResultEnd.findMany({ where: { resultId: signed.id } })
    expect(ends.map(({ kind }) => kind)).toEqual(['revoked'])
    const told = { caseId: waiting.caseId, template: 'revokeResult' }
    expect(await stage.world.db.message.count({ where: told })).toBe(1)
  })
})

describe('a result that its owner takes as a file alone', () => {
  const owner = () => stage.person('congdan')
  const choose = async (caseId: string) =>
    chooseDelivery(await owner(), { caseId, way: 'electronic', address: null }, stage.world)

  it('cannot be chosen before it is there, nor before the fee is paid', async () => {
    const waiting = await toSign()
    expect(await choose(waiting.caseId)).toEqual({ ok: false, error: 'notOffered' })
    const { id } = await signIt(waiting)
    await keepSignedResult(id, 'http://localhost', stage.world)
    expect(await choose(waiting.caseId)).toEqual({ ok: false, error: 'payFirst' })
    expect((await row(waiting.caseId)).status).toBe('resultReady')
  })

  it('has been returned with that choice, and its code opens nothing at the desk any more', async () => {
    const waiting = await toSign()
    const { id } = await signIt(waiting)
    await keepSignedResult(id, 'http://localhost', stage.world)
    await stage.run(await stage.person('tiepnhan'), waiting.caseId, 'collectFee', { method: 'cash' })
    expect(await choose(waiting.caseId)).toEqual({ ok: true, value: true })
    const file = await row(waiting.caseId)
    expect(file).toMatchObject({ status: 'returned', result: { receivedAs: 'self' } })
    expect(await openCollectionCode(waiting.caseId, stage.world)).toBeNull()
    expect(await choose(waiting.caseId)).toEqual({ ok: false, error: 'tooLate' })
  })
})
