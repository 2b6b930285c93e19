import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import type { Seen } from '#lib/domain/procedure/merge-typed.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { deskEntry } from '#lib/queries/desk-entry.ts'
import { draftCheck } from '#lib/queries/draft-check.ts'
import { draftPapers } from '#lib/queries/draft-papers.ts'
import { draftStep } from '#lib/queries/draft-step.ts'
import { myCase } from '#lib/queries/my-case.ts'
import { myCases } from '#lib/queries/my-cases.ts'
import { storedFile } from '#lib/queries/stored-file.ts'
import { openSubmission } from '#lib/use-cases/case/answers.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { draftOf } from '#lib/use-cases/draft/draft-of.ts'
import { removeFile } from '#lib/use-cases/draft/remove-file.ts'
import { saveAllSteps } from '#lib/use-cases/draft/save-all-steps.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'
import { reviewed } from '#tests/support/reviewed.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const [example] = examples
if (!example) throw new Error('the service has no example')

const pngBegins = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

const start = async (actor: Person = stage.citizen, startKey = randomUUID()): Promise<string> => {
  const started = await startApplication(actor, { slug: 'phieu-ly-lich-tu-phap', startKey }, stage.world)
  if (!started.ok) throw new Error(started.error)
  return started.value.draftId
}

const save = (draftId: string, step: string, posted: Readonly<Record<string, string>>, intent = 'continue') =>
  saveStep(stage.citizen, { draftId, step, posted, intent, seen: null }, stage.world)

const upload = (draftId: string, paperCode: string, content: Buffer, name = 'tep.png') =>
  addFile(stage.citizen, { draftId, paperCode, name, content: Readable.from([content]) }, stage.world)

const stepOf = async (draftId: string, step: string) => {
  const page = await draftStep(stage.citizen, { draftId, step }, stage.world)
  if (!page || 'elsewhere' in page) throw new Error(`${step} is not drawn`)
  return page
}

const filledIn = async (): Promise<string> => {
  const draftId = await start()
  for (const step of example.expected.steps) await save(draftId, step, example.typed)
  return draftId
}

const readyToSubmit = async (): Promise<string> => {
  const draftId = await filledIn()
  for (const paper of example.expected.papers) await upload(draftId, paper, png)
  return draftId
}

test.each(examples)(
  '$title: each step leads to the next, and the last look shows fee and limit',
  async (one) => {
    const draftId = await start()
    const visited: string[] = []
    let next = one.expected.steps[0] ?? ''
    while (next !== 'giay-to') {
      visited.push(next)
      const saved = await save(draftId, next, one.typed)
      if (!saved.ok) throw new Error(saved.error)
      next = saved.value.next
    }
    expect(visited).toEqual(one.expected.steps)
    const asked = await draftPapers(stage.citizen, draftId, stage.world)
    expect(asked).toMatchObject({ papers: one.expected.papers.map((code) => ({ code, files: [] })) })
    for (const paper of one.expected.papers) await upload(draftId, paper, png)
    const check = await draftCheck(stage.citizen, draftId, stage.world)
    expect(check).toMatchObject({
      unit: 'Sở Tư pháp tỉnh Đồng Tháp',
      fee: { total: one.expected.fee },
      limit: { days: one.expected.days },
    })
  },
)

test('wrong input stays as it was typed, with its problem beside it, and goes no further', async () => {
  const draftId = await start()
  await save(draftId, 'noi-nop', example.typed)
  const posted = { ...example.typed, birthDate: '31/02/1990', fullName: "Robert'); DROP TABLE cases;--" }
  const saved = await save(draftId, 'nguoi-yeu-cau', posted)
  expect(saved).toMatchObject({ ok: true, value: { next: 'nguoi-yeu-cau' } })
  const page = await stepOf(draftId, 'nguoi-yeu-cau')
  expect(page.typed.birthDate).toBe('31/02/1990')
  expect(page.typed.fullName).toBe("Robert'); DROP TABLE cases;--")
  expect(page.problems.map((problem) => problem.control)).toEqual(['fullName', 'birthDate'])
})

test('nothing is held against a step before "Tiếp tục" was pressed on it', async () => {
  const draftId = await start()
  await save(draftId, 'noi-nop', { residenceKind: 'both' }, 'autosave')
  expect((await stepOf(draftId, 'noi-nop')).problems).toEqual([])
  await save(draftId, 'noi-nop', { residenceKind: 'both' })
  expect((await stepOf(draftId, 'noi-nop')).problems.length).toBeGreaterThan(0)
})

test('a place whose authority takes no applications here is told at the first step', async () => {
  const draftId = await start()
  const saved = await save(draftId, 'noi-nop', { ...example.typed, residenceProvince: '04' })
  expect(saved).toMatchObject({ ok: true, value: { next: 'noi-nop' } })
  const page = await stepOf(draftId, 'noi-nop')
  expect(page.problems).toMatchObject([{ control: 'residenceProvince' }])
  expect(page.place?.competent).toBeUndefined()
})

test('a step before which something is missing leads to what is missing', async () => {
  const draftId = await start()
  expect(await draftStep(stage.citizen, { draftId, step: 'cu-tru' }, stage.world)).toEqual({
    elsewhere: `/ho-so/${draftId}/noi-nop`,
  })
  expect(await draftCheck(stage.citizen, draftId, stage.world)).toEqual({
    elsewhere: `/ho-so/${draftId}/noi-nop`,
  })
})

test('keys that no question has are stored nowhere', async () => {
  const draftId = await start()
  const extra = { role: 'admin', fee: '0', ownerId: 'x', constructor: 'y', 'residences.40.from': '01/2000' }
  await save(draftId, 'noi-nop', { ...example.typed, ...extra })
  const draft = await draftOf(stage.citizen, draftId, stage.world.db, stage.world)
  expect(Object.keys(draft?.typed ?? {})).not.toEqual(expect.arrayContaining(['role']))
  for (const key of Object.keys(extra)) expect(Object.hasOwn(draft?.typed ?? {}, key)).toBe(false)
})

test('two windows on one step: what each changed stays, and what both changed is left to the person', async () => {
  const draftId = await start()
  await save(draftId, 'noi-nop', example.typed, 'autosave')
  const { seen } = await stepOf(draftId, 'noi-nop')
  const post = (posted: Readonly<Record<string, string>>, intent: string) =>
    saveStep(
      stage.citizen,
      { draftId, step: 'noi-nop', posted: { ...example.typed, ...posted }, intent, seen },
      stage.world,
    )
  expect(await post({ permanentAddress: 'Cao Lãnh' }, 'autosave')).toMatchObject({ value: { differing: [] } })
  expect(await post({ residenceKind: 'temporary' }, 'autosave')).toMatchObject({ value: { differing: [] } })
  const both = await stepOf(draftId, 'noi-nop')
  expect(both.typed).toMatchObject({ permanentAddress: 'Cao Lãnh', residenceKind: 'temporary' })

  expect(await post({ permanentAddress: 'Sa Đéc' }, 'continue')).toMatchObject({
    value: { next: 'noi-nop', differing: [{ name: 'permanentAddress' }] },
  })
  expect((await stepOf(draftId, 'noi-nop')).typed.permanentAddress).toBe('Cao Lãnh')
})

test('a form that met a newer answer shows both, its own in the page, until one is chosen', async () => {
  const draftId = await start()
  const { seen } = await stepOf(draftId, 'noi-nop')
  await save(draftId, 'noi-nop', { permanentAddress: 'Cao Lãnh' }, 'autosave')
  const unsaved = { permanentAddress: 'Sa Đéc', _seen: JSON.stringify(seen) }
  const drawn = async (form: Readonly<Record<string, string>>) => {
    const page = await draftStep(stage.citizen, { draftId, step: 'noi-nop', unsaved: form }, stage.world)
    if (!page || 'elsewhere' in page) throw new Error('the step is not drawn')
    return page
  }
  const page = await drawn(unsaved)
  expect(page.typed.permanentAddress).toBe('Sa Đéc')
  expect(page.differing).toMatchObject([
    { name: 'permanentAddress', mine: ['Sa Đéc'], theirs: ['Cao Lãnh'], shown: 'Cao Lãnh' },
  ])
  expect(page.seen.permanentAddress).toEqual([''])

  const choice = { ...unsaved, _shown: '{"permanentAddress":["Cao Lãnh"]}' }
  const mine = await drawn({ ...choice, '_pick.permanentAddress': 'mine' })
  expect(mine).toMatchObject({ differing: [], typed: { permanentAddress: 'Sa Đéc' } })
  const theirs = await drawn({ ...choice, '_pick.permanentAddress': 'theirs' })
  expect(theirs).toMatchObject({ differing: [], typed: { permanentAddress: 'Cao Lãnh' } })
})

test('on another device a draft shows the newest answers, and the list says where one stopped', async () => {
  const draftId = await start()
  const stopsAt = async () => {
    const { drafts } = await myCases(stage.citizen, stage.world)
    return drafts.find(({ id }) => id === draftId)?.stopsAt
  }
  expect(await stopsAt()).toBe((await stepOf(draftId, 'noi-nop')).title)
  await save(draftId, 'noi-nop', example.typed)
  await save(draftId, 'nguoi-yeu-cau', { birthPlace: 'Lai Vung' }, 'autosave')
  const next = await stepOf(draftId, 'nguoi-yeu-cau')
  expect(await stopsAt()).toBe(next.title)
  expect(next.typed.birthPlace).toBe('Lai Vung')
  expect(await myCase(stage.citizen, draftId, stage.world)).toEqual({
    elsewhere: `/ho-so/${draftId}/nguoi-yeu-cau`,
  })
})

test('what arrives a second time changes nothing, nor the time for which the draft is kept', async () => {
  const draftId = await start()
  const posted = { permanentAddress: 'Cao Lãnh' }
  const send = () =>
    saveStep(
      stage.citizen,
      { draftId, step: 'noi-nop', posted, intent: 'autosave', seen: { permanentAddress: ['', 'Cao Lãnh'] } },
      stage.world,
    )
  expect(await send()).toMatchObject({ value: { changed: ['permanentAddress'] } })
  const before = await stage.world.db.draft.findUniqueOrThrow({ where: { id: draftId } })
  expect(await send()).toMatchObject({ value: { changed: [], differing: [] } })
  expect(await stage.world.db.draft.findUniqueOrThrow({ where: { id: draftId } })).toEqual(before)
})

test('a row is not taken away from a table that has changed since the page was drawn', async () => {
  const draftId = await filledIn()
  const { seen, typed } = await stepOf(draftId, 'cu-tru')
  const remove = () =>
    saveStep(
      stage.citizen,
      { draftId, step: 'cu-tru', posted: typed, intent: 'removeRow:residences:0', seen },
      stage.world,
    )
  await remove()
  const after = (await stepOf(draftId, 'cu-tru')).typed
  expect(after['residences.0.from']).toBe(typed['residences.1.from'])
  // Pressed again from the page as it was drawn before: the first row is another one now.
  await remove()
  expect((await stepOf(draftId, 'cu-tru')).typed).toEqual(after)
})

test('a row button leads to the row that it adds', async () => {
  const draftId = await filledIn()
  const saved = await save(draftId, 'cu-tru', example.typed, 'addRow:residences')
  expect(saved).toMatchObject({ ok: true, value: { next: 'cu-tru', at: 'residences.2' } })
})

test('pressing start twice with one key opens one draft', async () => {
  const key = randomUUID()
  expect(await start(stage.citizen, key)).toBe(await start(stage.citizen, key))
})

test("another person's draft does not exist: not its steps, papers, files, nor its submission", async () => {
  const draftId = await readyToSubmit()
  const stranger = await stage.person('chuyenvien')
  const { world } = stage
  const file = await world.db.storedFile.findFirstOrThrow({ where: { draftId } })
  expect(await draftStep(stranger, { draftId, step: 'noi-nop' }, world)).toBeNull()
  expect(await draftPapers(stranger, draftId, world)).toBeNull()
  expect(await draftCheck(stranger, draftId, world)).toBeNull()
  expect(await myCase(stranger, draftId, world)).toBeNull()
  expect(await storedFile(stranger, { caseId: draftId, fileId: file.id }, world)).toBeNull()
  expect(await submitApplication(stranger, draftId, world)).toEqual({
    ok: false,
    error: { kind: 'notFound' },
  })
  expect(
    await saveStep(stranger, { draftId, step: 'noi-nop', posted: {}, intent: 'continue', seen: null }, world),
  ).toEqual({ ok: false, error: 'notFound' })
  await removeFile(stranger, { draftId, fileId: file.id }, world)
  expect(await storedFile(stage.citizen, { caseId: draftId, fileId: file.id }, world)).not.toBeNull()
})

test('a hundred identical submissions at once make one file, and all are told the same number', async () => {
  const draftId = await readyToSubmit()
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, () => submitApplication(stage.citizen, draftId, stage.world)),
  )
  const numbers = new Set(
    outcomes.map((outcome) => (outcome.ok ? outcome.value.provisionalNumber : outcome.error)),
  )
  expect(numbers.size).toBe(1)
  const { db } = stage.world
  expect(await db.case.count({ where: { id: draftId } })).toBe(1)
  expect(await db.event.count({ where: { caseId: draftId } })).toBe(1)
  expect(await db.caseAnswers.count({ where: { caseId: draftId } })).toBe(1)
  expect(await db.message.count({ where: { caseId: draftId } })).toBe(1)
})

test('without its papers an application leads to them instead of becoming a file', async () => {
  const draftId = await filledIn()
  expect(await submitApplication(stage.citizen, draftId, stage.world)).toEqual({
    ok: false,
    error: { kind: 'incomplete', step: 'giay-to' },
  })
  expect(await draftCheck(stage.citizen, draftId, stage.world)).toEqual({
    elsewhere: `/ho-so/${draftId}/giay-to`,
  })
})

test.each([
  ['nothing at all', Buffer.alloc(0), 'empty'],
  ['a page that calls itself a PDF', Buffer.from('<html><script>alert(1)</script></html>'), 'wrongType'],
  ['a drawing that can hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'wrongType'],
  ['a PDF behind something else', Buffer.from('GIF89a%PDF-1.7 trailer'), 'wrongType'],
  [
    'a PDF behind an audio tag',
    Buffer.from('ID3\x03\x00\x00\x00\x00\x00\x00%PDF-1.7', 'latin1'),
    'wrongType',
  ],
  ['a PDF behind a byte order mark', Buffer.from('\ufeff%PDF-1.7'), 'wrongType'],
  ['the beginning of a picture alone', Buffer.from(pngBegins), 'wrongType'],
  ['a picture over 25 MB', Buffer.concat([png, Buffer.alloc(25 * 1024 * 1024)]), 'tooLarge'],
])('%s is refused and leaves nothing behind', async (_, content, failure) => {
  const draftId = await start()
  expect(await upload(draftId, 'identity', content, 'can-cuoc.pdf')).toEqual({ ok: false, error: failure })
  expect(await stage.world.db.storedFile.count({ where: { draftId } })).toBe(0)
})

test('a file is named after its content, and cannot be named into another folder', async () => {
  const draftId = await start()
  const stored = await upload(draftId, 'identity', png, '../../etc/căn cước.html')
  if (!stored.ok) throw new Error(stored.error)
  const file = await storedFile(stage.citizen, { caseId: draftId, fileId: stored.value.fileId }, stage.world)
  expect(file).toMatchObject({ name: 'căn cước.html.png', mediaType: 'image/png' })
})

test('a connection that breaks in the middle of a file keeps nothing of it', async () => {
  const draftId = await start()
  const content = Readable.from(
    (async function* () {
      yield png
      throw new Error('connection lost')
    })(),
  )
  const input = { draftId, paperCode: 'identity', name: 'tep.png', content }
  await expect(addFile(stage.citizen, input, stage.world)).rejects.toThrow('connection lost')
  expect(await stage.world.db.storedFile.count({ where: { draftId } })).toBe(0)
})

test('a supplement opens the steps again, is sent once, and starts the whole limit anew', async () => {
  const { world, clock, run, citizen } = stage
  const caseId = await stage.inProgress()
  const before = await world.db.case.findUniqueOrThrow({ where: { id: caseId } })
  expect((await save(caseId, 'yeu-cau', example.typed)).ok).toBe(false)
  const officer = await stage.person('chuyenvien')
  const faulty = { purpose: 'Ghi rõ mục đích.', identity: 'Nộp thêm mặt sau.' }
  await run(officer, caseId, 'requestSupplement', await reviewed(caseId, faulty, world))
  clock.set(clock.now().add({ hours: 24 * 3 }))

  expect((await stepOf(caseId, 'yeu-cau')).supplement).toBe('Mục đích yêu cầu cấp Phiếu: Ghi rõ mục đích.')
  const saved = await save(caseId, 'yeu-cau', { ...example.typed, purpose: 'Xin việc tại Công ty Sao Mai' })
  // Back to the list of what was asked for.
  expect(saved).toMatchObject({ ok: true, value: { next: 'bo-sung' } })
  await upload(caseId, 'identity', png, 'mat-sau.png')
  await run(citizen, caseId, 'supplement')

  const mine = await myCase(citizen, caseId, world)
  if (!mine || 'elsewhere' in mine) throw new Error('the case is not shown')
  expect(mine.status).toBe('inProgress')
  expect(mine.due?.restartedOn).toBe('2020-08-20')
  expect(mine.dueOn).not.toBe(before.dueOn?.toISOString().slice(0, 10))
  expect(mine.sections.flatMap((section) => section.lines)).toContainEqual(
    expect.objectContaining({ name: 'purpose', value: 'Xin việc tại Công ty Sao Mai' }),
  )
  expect((await save(caseId, 'yeu-cau', example.typed)).ok).toBe(false)
})

test('a file that the person takes back promises no day any more', async () => {
  const caseId = await stage.accepted()
  await stage.run(stage.citizen, caseId, 'withdraw')
  expect(await myCase(stage.citizen, caseId, stage.world)).toMatchObject({
    status: 'withdrawn',
    dueOn: null,
    due: null,
    commands: [],
  })
})

test('the page of a file names who has to act, and until when', async () => {
  const { world, citizen } = stage
  const turnOf = async (caseId: string) => {
    const mine = await myCase(citizen, caseId, world)
    return mine && 'turn' in mine ? mine.turn : null
  }
  expect(await turnOf(await stage.submitted())).toMatchObject({
    turn: 'desk',
    name: 'Nguyễn Thị Hạnh, Nguyễn Văn Sơn',
  })
  expect(await turnOf(await stage.accepted())).toMatchObject({
    turn: 'officer',
    name: 'Phòng Hành chính tư pháp',
  })
  expect(await turnOf(await stage.inProgress())).toMatchObject({ turn: 'officer', name: 'Trần Văn Lâm' })
  expect(await turnOf(await stage.approved())).toMatchObject({ turn: 'director', name: 'Phạm Quốc Hùng' })
  expect(await turnOf(await stage.resultReady())).toMatchObject({ turn: 'citizen', until: null })
})

test('a walk-in entry keeps all its questions at once, and wants every paper ticked', async () => {
  const { world } = stage
  const desk = await stage.person('tiepnhan')
  const started = await startApplication(
    desk,
    {
      slug: 'phieu-ly-lich-tu-phap',
      startKey: randomUUID(),
      desk: { channel: 'direct', unitCode: 'stp-dong-thap' },
    },
    world,
  )
  if (!started.ok) throw new Error(started.error)
  const { draftId } = started.value
  const enter = (posted: Readonly<Record<string, string>>, intent = 'continue', seen: Seen | null = null) =>
    saveAllSteps(desk, { draftId, posted, intent, seen }, world)

  expect(await enter({ ...example.typed, birthDate: '31/02/1990', role: 'admin' })).toMatchObject({
    value: { isComplete: false, differing: [] },
  })
  expect(await deskEntry(desk, { draftId }, world)).toMatchObject({
    typed: { birthDate: '31/02/1990' },
    problems: [{ control: 'birthDate' }, { control: 'counter-as' }, { control: 'counter-idSeen' }],
  })
  const colleague = { birthDate: '01/01/1991', fullName: example.typed.fullName ?? '' }
  const drawnBefore = { birthDate: [''], fullName: [''] }
  expect(await enter(colleague, 'autosave', drawnBefore)).toMatchObject({
    value: { differing: [{ name: 'birthDate', theirs: { birthDate: '31/02/1990' } }] },
  })
  expect(await enter(example.typed)).toMatchObject({ value: { isComplete: false } })
  expect(await deskEntry(desk, { draftId }, world)).toMatchObject({
    problems: [
      { control: 'counter-as' },
      { control: 'counter-idSeen' },
      { control: 'seen.identity' },
      { control: 'seen.residence' },
    ],
  })
  const ticked = {
    ...example.typed,
    'counter-as': 'self',
    'counter-idSeen': 'yes',
    'seen.identity': 'yes',
    'seen.residence': 'yes',
    'seen.other': 'yes',
  }
  expect(await enter(ticked)).toMatchObject({ value: { isComplete: true } })
  expect(await deskEntry(stage.citizen, { draftId }, world)).toBeNull()

  const submitted = await submitApplication(desk, draftId, world)
  expect(submitted.ok).toBe(true)
  const event = await world.db.event.findFirstOrThrow({ where: { caseId: draftId } })
  expect(event).toMatchObject({
    actorRole: 'desk',
    data: {
      channel: 'direct',
      unitCode: 'stp-dong-thap',
      papersSeen: 'identity residence',
      presentedAs: 'self',
      idSeen: true,
    },
  })
  const { typed } = await openSubmission(world.db, draftId, world)
  expect(Object.keys(typed).filter((control) => /^(seen\.|counter-|role$)/.test(control))).toEqual([])
})
