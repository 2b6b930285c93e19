import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApiClient } from '#lib/domain/access/api-client.ts'
import { type SubmissionRequest, submissionRequest, supplementRequest } from '#lib/domain/api/submission.ts'
import { adminLogPage } from '#lib/queries/administration/admin-log-page.ts'
import { clientOfKey } from '#lib/queries/api/client-of-key.ts'
import { submissionOf } from '#lib/queries/api/submission-of.ts'
import { manageClient } from '#lib/use-cases/api/manage-client.ts'
import { sendFile, sweepSent } from '#lib/use-cases/api/send-file.ts'
import { submitForClient } from '#lib/use-cases/api/submit.ts'
import { supplementForClient } from '#lib/use-cases/api/supplement.ts'
import { withdrawForClient } from '#lib/use-cases/api/withdraw.ts'
import { conformance } from '#tests/support/api-conformance.ts'
import { admittedSystem, nestedAnswers, systemWith } from '#tests/support/api-system.ts'
import { exampleAt, picture } from '#tests/support/people.ts'
import { reviewed } from '#tests/support/reviewed.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const conforms = conformance()

let stage: Stage
let client: ApiClient
let system: Awaited<ReturnType<typeof admittedSystem>>

beforeAll(async () => {
  stage = await openStage()
  const admin = await stage.person('quantri')
  system = await admittedSystem(admin, { unitCode: 'stp-dong-thap', name: 'Cổng quốc gia' }, stage.world)
  client = await systemWith(system.key, stage.world)
})
afterAll(() => stage.close())

const example = exampleAt(0)

const request = (changes: Partial<SubmissionRequest> = {}): SubmissionRequest =>
  submissionRequest.parse({
    procedure: example.service,
    answers: nestedAnswers(example.typed),
    files: example.expected.papers.map((paper) => ({
      paper,
      name: `${paper}.png`,
      content: picture.toString('base64'),
    })),
    ...changes,
  })

const send = (asked: SubmissionRequest, key: string = randomUUID(), who = client) =>
  submitForClient(who, { key, body: Buffer.from(JSON.stringify(asked)), request: asked }, stage.world)

const cases = () => stage.world.db.case.count({ where: { ownerId: client.clientId } })

test('an application filed by a system lies at the desk like one filed by a person', async () => {
  const filed = await send(request())
  if (!filed.ok) throw new Error(JSON.stringify(filed.error))
  expect(conforms('Submission', filed.value)).toEqual([])
  expect(filed.value).toMatchObject({
    status: '1',
    unit: 'stp-dong-thap',
    dossierCode: null,
  })
  const file = await stage.world.db.case.findUniqueOrThrow({
    where: { id: filed.value.id },
    include: { person: true },
  })
  expect(file).toMatchObject({ channel: 'online', status: 'submitted', ownerId: client.clientId })
  expect(file.person?.fullName).toBe(example.typed.fullName)
  await stage.run(await stage.person('tiepnhan'), file.id, 'accept')
  expect((await submissionOf(client, file.id, stage.world))?.dossierCode).toMatch(/-\d{6}-\d{4}$/)
})

describe('under one Idempotency-Key', () => {
  test('ten requests at once make one file, and a later one is answered the same', async () => {
    const before = await cases()
    const [key, asked] = [randomUUID(), request()]
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => send(asked, key)))
    const [first] = outcomes.filter(({ ok }) => ok)
    expect(outcomes.every((outcome) => outcome.ok || outcome.error === 'stillRunning')).toBe(true)
    expect(await send(asked, key)).toEqual(first)
    expect(await cases()).toBe(before + 1)
  })

  test('another body is refused, and a failed one may be mended', async () => {
    const key = randomUUID()
    const wrong = await send(request({ files: [] }), key)
    expect(wrong.ok).toBe(false)
    expect((await send(request(), key)).ok).toBe(true)
    expect(await send(request({ files: [] }), key)).toEqual({ ok: false, error: 'keyReused' })
  })

  test('what was half done when the disk failed is thrown away and begun anew', async () => {
    const [key, asked, before] = [randomUUID(), request(), await cases()]
    const put = () => Promise.reject(new Error('no space left'))
    const full = { ...stage.world, files: { ...stage.world.files, put } }
    const body = Buffer.from(JSON.stringify(asked))
    await expect(submitForClient(client, { key, body, request: asked }, full)).rejects.toThrow(
      'no space left',
    )
    const drafts = await stage.world.db.draft.count({ where: { ownerId: client.clientId } })
    expect((await send(asked, key)).ok).toBe(true)
    expect(await stage.world.db.draft.count({ where: { ownerId: client.clientId } })).toBe(drafts)
    expect(await cases()).toBe(before + 1)
  })

  test('what a process left that died is begun anew', async () => {
    const [key, asked] = [randomUUID(), request()]
    const db = stage.world.db
    const died = { clientId: client.clientId, key, startedAt: new Date('2020-01-01') }
    const other = await send(asked, 'only to learn the digest')
    expect(other.ok).toBe(true)
    const { digest } = await db.apiRequest.findUniqueOrThrow({
      where: { clientId_key: { clientId: client.clientId, key: 'only to learn the digest' } },
    })
    await db.apiRequest.create({ data: { ...died, digest } })
    expect((await send(asked, key)).ok).toBe(true)
  })
})

describe('what is wrong is said control by control', () => {
  test.each([
    ['a question without its answer', { fullName: '' }, 'fullName', 'required'],
    ['a name that nobody asked for', { hoTen: 'Nguyễn Văn An' }, 'hoTen', 'unknownName'],
    ['a value of another kind', { fullName: ['Nguyễn Văn An'] }, 'fullName', 'wrongKind'],
    ['a day that is none', { birthDate: '1990-02-31' }, 'birthDate', 'notADay'],
  ])('%s', async (_, answers, control, code) => {
    const before = await stage.world.db.draft.count()
    const asked = request({ answers: { ...nestedAnswers(example.typed), ...answers } })
    const refused = await send(asked)
    if (refused.ok || typeof refused.error === 'string' || !('problems' in refused.error))
      throw new Error('filed')
    const problem = refused.error.problems.find((each) => each.control === control)
    expect(problem).toMatchObject({ code })
    expect(problem?.sentence).toMatch(/^\p{Lu}.{9,}[.?]$/u)
    expect(await stage.world.db.draft.count()).toBe(before)
  })

  test('a paper that is missing, and a hostile one, which leaves nothing', async () => {
    const missing = await send(request({ files: [] }))
    expect(missing).toMatchObject({
      error: {
        problems: example.expected.papers.map((code) => ({ control: `papers.${code}`, code: 'required' })),
      },
    })
    const [paper = ''] = example.expected.papers
    const before = await stage.world.db.draft.count()
    const files = request().files.map((file) =>
      file.paper === paper
        ? { paper, name: 'anh.png', content: Buffer.from('<html>').toString('base64') }
        : file,
    )
    expect(await send(request({ files }))).toMatchObject({ error: { file: 0, failure: 'wrongType' } })
    expect(await stage.world.db.draft.count()).toBe(before)
  })
})

test('a file sent ahead is taken over by the application that names it, and by no other system', async () => {
  const sent = await sendFile(client, { name: 'cccd.png', content: Readable.from([picture]) }, stage.world)
  if (!sent.ok) throw new Error(sent.error)
  expect(conforms('SentFile', sent.value)).toEqual([])
  const files = example.expected.papers.map((paper) => ({ paper, fileId: sent.value.id }))
  const filed = await send(request({ files }))
  if (!filed.ok) throw new Error(JSON.stringify(filed.error))
  const kept = await stage.world.db.storedFile.findMany({ where: { draftId: filed.value.id } })
  expect(kept.map(({ name }) => name)).toEqual(files.map(() => 'cccd.png'))
  const admin = await stage.person('quantri')
  const other = await admittedSystem(admin, { unitCode: 'stp-dong-thap', name: 'Cổng khác' }, stage.world)
  const stranger = await systemWith(other.key, stage.world)
  expect(await send(request({ files }), randomUUID(), stranger)).toMatchObject({
    error: { problems: files.map((_, index) => ({ control: `files.${index}.fileId`, code: 'unknownFile' })) },
  })
  expect(await submissionOf(stranger, filed.value.id, stage.world)).toBeNull()
})

test('hostile files are refused ahead, and what nobody takes over is swept', async () => {
  const evil = { name: 'a.pdf', content: Readable.from(['%PDF-1.4 not really']) }
  expect((await sendFile(client, evil, stage.world)).ok).toBe(false)
  const before = stage.world.clock.now()
  await stage.world.db.apiFile.updateMany({ data: { expiresAt: new Date(before.epochMilliseconds) } })
  await sweepSent(stage.world)
  expect(await stage.world.db.apiFile.count()).toBe(0)
})

describe('a key', () => {
  const ask = (key: string) => clientOfKey(key, '10.0.0.2', stage.world)

  test('opens nothing once it has run out, or was revoked, or was guessed', async () => {
    const admin = await stage.person('quantri')
    const { key, keyId, clientId } = await admittedSystem(
      admin,
      { unitCode: 'stp-dong-thap', name: 'Hệ thống cũ' },
      stage.world,
    )
    expect((await ask(key)).ok).toBe(true)
    expect(await ask(key.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toMatchObject({
      error: 'unknown',
    })
    const now = stage.clock.now()
    stage.clock.set(now.add({ hours: 24 * 366 }))
    expect(await ask(key)).toMatchObject({ error: 'expired' })
    stage.clock.set(now)
    await manageClient(admin, { clientId, act: { kind: 'revokeKey', keyId } }, stage.world)
    expect(await ask(key)).toMatchObject({ error: 'revoked' })
  })

  test('is kept only as a digest', async () => {
    const row = await stage.world.db.apiKey.findUniqueOrThrow({ where: { id: system.keyId } })
    expect(JSON.stringify(row)).not.toContain(system.key.split('.')[2])
  })

  test('without the scope files nothing, and for another unit neither', async () => {
    const admin = await stage.person('quantri')
    const reader = await admittedSystem(
      admin,
      { unitCode: 'stp-dong-thap', name: 'Chỉ đọc', scopes: 'Đọc tình trạng hồ sơ của đơn vị' },
      stage.world,
    )
    expect(await send(request(), randomUUID(), await systemWith(reader.key, stage.world))).toMatchObject({
      error: 'noScope',
    })
    expect(await send(request(), randomUUID(), { ...client, units: ['stp-ha-noi'] })).toMatchObject({
      error: 'notYourUnit',
    })
  })
})

test('who issued a key to whom stands in the log of the administration, without the secret', async () => {
  const log = await adminLogPage(await stage.person('quantri'), { page: 1, subject: 'apiKey' }, stage.world)
  const told = (log?.lines ?? []).map(({ changes }) => changes.map(({ label, to }) => [label, to]))
  const issued = told.find((line) => line.some(([, to]) => to === system.keyId))
  expect(issued).toContainEqual(['Hệ thống', 'Cổng quốc gia'])
  expect(issued).toContainEqual(['Việc', 'Cấp khóa'])
  expect(JSON.stringify(log)).not.toContain(system.key.split('.')[2])
})

describe('a file that its person wants back', () => {
  const withdraw = (id: string, key: string = randomUUID(), who = client) =>
    withdrawForClient(who, { id, key }, stage.world)
  const filed = async (): Promise<string> => {
    const outcome = await send(request())
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
    return outcome.value.id
  }

  test('is withdrawn once, as the person could do it, and the same key is answered the same', async () => {
    const [id, key] = [await filed(), randomUUID()]
    await stage.run(await stage.person('tiepnhan'), id, 'accept')
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => withdraw(id, key)))
    expect(outcomes.every((outcome) => outcome.ok || outcome.error === 'stillRunning')).toBe(true)
    const again = await withdraw(id, key)
    expect(again).toMatchObject({ ok: true, value: { id, status: '7' } })
    expect(again.ok && conforms('Submission', again.value)).toEqual([])
    const events = await stage.world.db.event.findMany({ where: { caseId: id, type: 'withdraw' } })
    expect(events).toMatchObject([{ actorId: client.clientId, actorRole: 'citizen', status: 'withdrawn' }])
    expect(await withdraw(id)).toEqual({ ok: false, error: 'notWithdrawable' })
    expect(await withdraw(await filed(), key)).toEqual({ ok: false, error: 'keyReused' })
  })

  test('stays where it is once the officer has proposed a result', async () => {
    const id = await filed()
    await stage.run(await stage.person('tiepnhan'), id, 'accept')
    await stage.run(await stage.person('chuyenvien'), id, 'takeUp')
    await stage.run(await stage.person('chuyenvien'), id, 'propose')
    expect(await withdraw(id)).toEqual({ ok: false, error: 'notWithdrawable' })
  })

  test('is no other system’s to withdraw, and nothing without the scope to file', async () => {
    const id = await filed()
    expect(await withdraw(id, 'a', { ...client, scopes: ['follow'] })).toMatchObject({ error: 'noScope' })
    const admin = await stage.person('quantri')
    const other = await admittedSystem(admin, { unitCode: 'stp-dong-thap', name: 'Cổng rút' }, stage.world)
    const stranger = await systemWith(other.key, stage.world)
    expect(await withdraw(id, 'b', stranger)).toMatchObject({ error: 'notFound' })
    expect(await withdraw(await stage.submitted(), 'c')).toMatchObject({ error: 'notFound' })
    expect(await withdraw('x', 'd')).toMatchObject({ error: 'notFound' })
  })
})

describe('a file that has to be mended', () => {
  const mend = (id: string, asked: object, who = client) =>
    supplementForClient(
      who,
      { id, key: randomUUID(), body: Buffer.from('x'), request: supplementRequest.parse(asked) },
      stage.world,
    )

  /** A file of the system's, of which the desk wants the name and the identity paper again. */
  const asked = async (): Promise<string> => {
    const filed = await send(request())
    if (!filed.ok) throw new Error(JSON.stringify(filed.error))
    const faulty = { fullName: 'Ghi đúng họ tên như trên giấy tờ.', identity: 'Chụp lại cho rõ bốn góc.' }
    const points = await reviewed(filed.value.id, faulty, stage.world)
    await stage.run(await stage.person('tiepnhan'), filed.value.id, 'requestSupplement', points)
    stage.clock.set(stage.clock.now().add({ minutes: 5 }))
    return filed.value.id
  }
  const paper = { paper: 'identity', name: 'ro.png', content: picture.toString('base64') }

  test('is mended once, in what was asked for', async () => {
    const id = await asked()
    const told = await submissionOf(client, id, stage.world)
    expect(conforms('Submission', told)).toEqual([])
    expect(told?.toMend.map(({ point }) => point).toSorted()).toEqual(['field.fullName', 'paper.identity'])
    const mended = await mend(id, { answers: { fullName: 'Trần Thị Bích Ngân' }, files: [paper] })
    expect(mended).toMatchObject({ ok: true, value: { status: '1', toMend: [] } })
    const person = await stage.world.db.casePerson.findUniqueOrThrow({ where: { caseId: id } })
    expect(person.fullName).toBe('Trần Thị Bích Ngân')
    expect(await mend(id, { files: [paper] })).toMatchObject({ error: 'nothingAsked' })
  })

  test('takes nothing that was not asked for, and keeps nothing of what was refused', async () => {
    const id = await asked()
    const files = () => stage.world.db.storedFile.count({ where: { draftId: id, removedAt: null } })
    const before = await files()
    const other = await mend(id, {
      answers: { permanentAddress: 'Nơi khác, xã khác, tỉnh khác' },
      files: [{ ...paper, paper: 'residence' }],
    })
    expect(other).toMatchObject({
      error: {
        problems: [
          { control: 'permanentAddress', code: 'notAsked' },
          { control: 'files.0.paper', code: 'notAsked' },
        ],
      },
    })
    expect(await mend(id, { answers: { fullName: '1234' } })).toMatchObject({
      error: { problems: [{ control: 'fullName', code: 'notAName' }] },
    })
    // The name stands as it stood, and nobody has said that it may.
    expect(await mend(id, { files: [paper] })).toMatchObject({
      error: { problems: [{ control: 'kept.field.fullName', code: 'untouched' }] },
    })
    const evil = { ...paper, content: Buffer.from('<html>').toString('base64') }
    expect(await mend(id, { kept: ['field.fullName'], files: [paper, evil] })).toMatchObject({
      error: { file: 1, failure: 'wrongType' },
    })
    expect(await files()).toBe(before)
    expect(await mend(id, { kept: ['field.fullName'], files: [paper] })).toMatchObject({ ok: true })
  })

  test('is no other system’s to mend', async () => {
    const id = await asked()
    expect(await mend(id, { files: [paper] }, { ...client, scopes: ['follow'] })).toMatchObject({
      error: 'noScope',
    })
    const admin = await stage.person('quantri')
    const other = await admittedSystem(admin, { unitCode: 'stp-dong-thap', name: 'Cổng lạ' }, stage.world)
    const stranger = await systemWith(other.key, stage.world)
    expect(await mend(id, { files: [paper] }, stranger)).toMatchObject({ error: 'notFound' })
  })
})
