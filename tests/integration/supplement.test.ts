import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { deskEntry } from '#lib/queries/desk-entry.ts'
import { draftPapers } from '#lib/queries/draft-papers.ts'
import { draftStep } from '#lib/queries/draft-step.ts'
import { messageText } from '#lib/queries/message-text.ts'
import { myCase } from '#lib/queries/my-case.ts'
import { reviewSheet } from '#lib/queries/review-sheet.ts'
import { contactsOf } from '#lib/queries/statistics/contacts.ts'
import { storedFile } from '#lib/queries/stored-file.ts'
import { supplementChanges } from '#lib/queries/supplement-changes.ts'
import { supplementTasks } from '#lib/queries/supplement-tasks.ts'
import { openSubmission } from '#lib/use-cases/case/answers.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { removeFile } from '#lib/use-cases/draft/remove-file.ts'
import { saveAllSteps } from '#lib/use-cases/draft/save-all-steps.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { picture } from '#tests/support/people.ts'
import { reviewed } from '#tests/support/reviewed.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { signedResult } from '#tests/support/submit.ts'

let stage: Stage
let desk: Person
let officer: Person
beforeAll(async () => {
  stage = await openStage()
  desk = await stage.person('tiepnhan')
  officer = await stage.person('chuyenvien')
})
afterAll(() => stage.close())

const example = examples[0]
if (!example) throw new Error('the service has an example')

const at = (local: string) =>
  stage.clock.set(Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant())
const fileOf = (id: string) => stage.world.db.case.findUniqueOrThrow({ where: { id } })
const attempt = async (actor: Person, caseId: string, command: CaseCommand, input: object = {}) =>
  runCommand(actor, { caseId, version: (await fileOf(caseId)).seq, command, input }, stage.world)
const invalid = (problems: object) => ({ ok: false, error: { kind: 'invalid', problems } })
const review = (caseId: string, faulty: Record<string, string>) => reviewed(caseId, faulty, stage.world)
const save = (draftId: string, step: string, posted: Record<string, string>) =>
  saveStep(stage.citizen, { draftId, step, posted, intent: 'continue', seen: null }, stage.world)
/** Some time after everything before it, as in life. */
const upload = (actor: Person, draftId: string, paperCode: string, name = 'moi.png') => {
  stage.clock.set(stage.clock.now().add({ minutes: 1 }))
  return addFile(actor, { draftId, paperCode, name, content: Readable.from([picture]) }, stage.world)
}
const answersOf = async (caseId: string) =>
  (await openSubmission(stage.world.db, caseId, stage.world)).answers
const tasksOf = async (draftId: string) => {
  const page = await supplementTasks(stage.citizen, draftId, stage.world)
  if (!page || 'elsewhere' in page) throw new Error('nothing is asked for')
  return page
}

test('a checklist that was not looked at whole is refused, with the point that is missing', async () => {
  const caseId = await stage.submitted()
  const { marks, ...rest } = await review(caseId, { identity: 'Chụp lại cho rõ.' })
  const { 'field.birthDate': _, ...others } = marks
  expect(await attempt(desk, caseId, 'requestSupplement', { ...rest, marks: others })).toEqual(
    invalid({ 'marks.field.birthDate': 'notLookedAt' }),
  )
  expect(await attempt(desk, caseId, 'requestSupplement', { ...rest, marks, words: {} })).toEqual(
    invalid({ 'words.paper.identity': 'wordsRequired' }),
  )
  const fine = await review(caseId, {})
  expect(await attempt(desk, caseId, 'requestSupplement', fine)).toEqual(invalid({ other: 'nothingToMend' }))
  expect((await attempt(desk, caseId, 'requestSupplement', { ...fine, fault: undefined })).ok).toBe(false)
  const past = { ...rest, marks, mendBy: '2020-08-17' }
  expect(await attempt(desk, caseId, 'requestSupplement', past)).toEqual(
    invalid({ mendBy: 'notLaterThanToday' }),
  )
  expect((await fileOf(caseId)).status).toBe('submitted')
})

test('the words come from the library, from the reviewer, or from both; a reason of elsewhere is refused', async () => {
  const caseId = await stage.submitted()
  const sheet = await reviewSheet(desk, caseId, stage.world)
  if (!sheet || 'notNow' in sheet) throw new Error('the desk may ask')
  const points = sheet.groups.flatMap((group) => group.points)
  const reason = points.find(({ target }) => target === 'identity')?.reasons[0]
  expect(reason?.words).toContain('một mặt')
  const input = await review(caseId, { identity: 'Cả mặt sau.', purpose: '' })
  const reasons = { 'paper.identity': reason?.id, 'field.purpose': '00000000-0000-4000-8000-000000000000' }
  expect(await attempt(desk, caseId, 'requestSupplement', { ...input, reasons })).toEqual(
    invalid({ 'reasons.field.purpose': 'noSuchReason', 'words.field.purpose': 'wordsRequired' }),
  )
  const right = { ...(await review(caseId, { identity: 'Cả mặt sau.' })), other: 'Mang bản chính đến.' }
  const asked = { ...right, reasons: { 'paper.identity': reason?.id }, mendBy: '2020-08-31' }
  await stage.run(desk, caseId, 'requestSupplement', asked)
  const items = await stage.world.db.supplementItem.findMany({
    where: { caseId },
    orderBy: { ordinal: 'asc' },
  })
  expect(items).toMatchObject([
    { kind: 'paper', target: 'identity', reasonId: reason?.id, words: `${reason?.words} Cả mặt sau.` },
    { kind: 'other', target: '', words: 'Mang bản chính đến.' },
  ])
  // The history names no words, only what was asked and how much.
  const event = await stage.world.db.event.findFirstOrThrow({ where: { caseId, type: 'requestSupplement' } })
  expect(event.data).toEqual({ round: 1, items: 2, fault: 'applicant', mendBy: '2020-08-31' })
})

test('the person reads point by point what to mend, on the page of the file and in the message', async () => {
  const caseId = await stage.submitted()
  await stage.run(desk, caseId, 'requestSupplement', {
    ...(await review(caseId, { identity: 'Chụp lại.', purpose: 'Ghi rõ.' })),
    mendBy: '2020-09-01',
  })
  const mine = await myCase(stage.citizen, caseId, stage.world)
  expect(mine).toMatchObject({
    mendBy: '2020-09-01',
    toMend: [
      { label: expect.stringContaining('Thẻ căn cước'), words: 'Chụp lại.' },
      { label: 'Mục đích yêu cầu cấp Phiếu', words: 'Ghi rõ.' },
    ],
  })
  const message = await stage.world.db.message.findFirstOrThrow({
    where: { caseId, template: 'requestSupplement' },
  })
  const text = await messageText(message, stage.world)
  expect(text?.paragraphs).toContain('• Mục đích yêu cầu cấp Phiếu: Ghi rõ.')
  expect(text?.paragraphs.join(' ')).toContain('01/09/2020')
})

test('only what was asked for can be changed, whatever is posted', async () => {
  const caseId = await stage.submitted()
  await stage.run(
    desk,
    caseId,
    'requestSupplement',
    await review(caseId, { identity: 'Chụp lại.', purpose: 'Ghi rõ.' }),
  )
  const step = await draftStep(stage.citizen, { draftId: caseId, step: 'yeu-cau' }, stage.world)
  expect(step && 'questions' in step && step.questions.map(({ name }) => name)).toEqual(['purpose'])
  expect(await draftStep(stage.citizen, { draftId: caseId, step: 'cha-me' }, stage.world)).toEqual({
    elsewhere: `/ho-so/${caseId}/bo-sung`,
  })
  const papers = await draftPapers(stage.citizen, caseId, stage.world)
  expect(papers && 'papers' in papers && papers.papers.map(({ code }) => code)).toEqual(['identity'])

  await save(caseId, 'yeu-cau', { ...example.typed, purpose: 'Xin việc tại Sa Đéc', copies: '9' })
  await save(caseId, 'nguoi-yeu-cau', { ...example.typed, fullName: 'Người Khác' })
  expect(await upload(stage.citizen, caseId, 'residence')).toEqual({ ok: false, error: 'notAsked' })
  expect(await upload(stage.citizen, caseId, 'khac')).toEqual({ ok: false, error: 'notAsked' })
  const [residence] = await stage.world.db.storedFile.findMany({
    where: { draftId: caseId, paperCode: 'residence' },
  })
  const taken = { draftId: caseId, fileId: residence?.id ?? '' }
  expect(await removeFile(stage.citizen, taken, stage.world)).toEqual({ ok: false, error: 'notAsked' })

  const before = await answersOf(caseId)
  expect((await upload(stage.citizen, caseId, 'identity')).ok).toBe(true)
  await stage.run(stage.citizen, caseId, 'supplement')
  expect(await answersOf(caseId)).toEqual({ ...before, purpose: 'Xin việc tại Sa Đéc' })
})

test('what stands as it stood is not sent by mistake, and is sent by whoever says so', async () => {
  const caseId = await stage.submitted()
  await stage.run(
    desk,
    caseId,
    'requestSupplement',
    await review(caseId, { identity: 'Chụp lại.', purpose: 'Ghi rõ.' }),
  )
  expect((await tasksOf(caseId)).tasks.map(({ state }) => state)).toEqual(['toDo', 'toDo'])
  await save(caseId, 'yeu-cau', { purpose: 'Xin việc tại Sa Đéc' })
  expect((await tasksOf(caseId)).tasks.map(({ state }) => state)).toEqual(['toDo', 'done'])
  expect(await attempt(stage.citizen, caseId, 'supplement')).toEqual(
    invalid({ 'kept.paper.identity': 'untouched' }),
  )
  await stage.run(stage.citizen, caseId, 'supplement', { kept: ['paper.identity'] })
  const round = await stage.world.db.supplementRound.findFirstOrThrow({ where: { caseId } })
  expect(round.answeredAt).not.toBeNull()
  expect(await supplementTasks(stage.citizen, caseId, stage.world)).toEqual({ elsewhere: `/ho-so/${caseId}` })
})

test('what follows from a mended answer can be filled in: a question and a paper that it asks for', async () => {
  const caseId = await stage.submitted()
  await stage.run(desk, caseId, 'requestSupplement', await review(caseId, { feeClass: 'Chọn lại mức phí.' }))
  const step = await draftStep(stage.citizen, { draftId: caseId, step: 'le-phi' }, stage.world)
  expect(step && 'questions' in step && step.questions.map(({ name }) => name)).toEqual([
    'feeClass',
    'reducedGround',
    'exemptGround',
  ])
  await save(caseId, 'le-phi', { feeClass: 'reduced' })
  expect((await tasksOf(caseId)).further.map(({ label }) => label)).toEqual(['Lý do được giảm phí'])
  await save(caseId, 'le-phi', { feeClass: 'reduced', reducedGround: 'student' })
  expect((await tasksOf(caseId)).further.map(({ label }) => label)).toEqual([
    'Giấy tờ chứng minh thuộc diện giảm phí',
  ])
  expect(await attempt(stage.citizen, caseId, 'supplement')).toEqual(invalid({ application: 'incomplete' }))
  expect((await upload(stage.citizen, caseId, 'feeReduction')).ok).toBe(true)
  expect((await tasksOf(caseId)).further).toEqual([])
  await stage.run(stage.citizen, caseId, 'supplement')
  expect(await answersOf(caseId)).toMatchObject({ feeClass: 'reduced', reducedGround: 'student' })
  expect(Number((await fileOf(caseId)).feeDue)).toBe(100_000)
})

test('the reviewer sees what changed, before and after, papers too, and the rest by name only', async () => {
  const caseId = await stage.submitted()
  const old = await stage.world.db.storedFile.findFirstOrThrow({
    where: { draftId: caseId, paperCode: 'identity' },
  })
  await stage.run(
    desk,
    caseId,
    'requestSupplement',
    await review(caseId, { identity: 'Chụp lại.', purpose: 'Ghi rõ.' }),
  )
  stage.clock.set(stage.clock.now().add({ minutes: 30 }))
  await save(caseId, 'yeu-cau', { purpose: 'Xin việc tại Sa Đéc' })
  await removeFile(stage.citizen, { draftId: caseId, fileId: old.id }, stage.world)
  await upload(stage.citizen, caseId, 'identity', 'ro-hon.png')
  await stage.run(stage.citizen, caseId, 'supplement')
  const changes = await supplementChanges(desk, caseId, stage.world)
  expect(changes?.answers).toEqual([
    {
      name: 'purpose',
      label: 'Mục đích yêu cầu cấp Phiếu',
      before: [example.typed.purpose],
      after: ['Xin việc tại Sa Đéc'],
    },
  ])
  expect(changes?.papers).toMatchObject([
    { code: 'identity', before: [{ id: old.id }], after: [{ name: 'ro-hon.png' }] },
  ])
  expect(changes?.unchanged).toContain('Họ và tên')
  expect(changes?.unchanged).not.toContain('Mục đích yêu cầu cấp Phiếu')
  // What was taken out can still be compared by those who decide.
  expect(await storedFile(desk, { caseId, fileId: old.id }, stage.world)).not.toBeNull()
  expect(await supplementChanges(stage.citizen, caseId, stage.world)).toBeNull()
})

test('a second round needs a ground and is kept with its fault; there is no third', async () => {
  const caseId = await stage.submitted()
  const ask = async (more: object) =>
    attempt(desk, caseId, 'requestSupplement', { ...(await review(caseId, { purpose: 'Ghi rõ.' })), ...more })
  expect((await ask({})).ok).toBe(true)
  await stage.run(stage.citizen, caseId, 'supplement', { kept: ['field.purpose'] })
  expect(await ask({})).toEqual(invalid({ ground: 'required' }))
  expect((await ask({ ground: 'overlooked', fault: 'agency' })).ok).toBe(true)
  const rounds = await stage.world.db.supplementRound.findMany({
    where: { caseId },
    orderBy: { round: 'asc' },
  })
  expect(rounds).toMatchObject([
    { round: 1, fault: 'applicant', ground: null, answersVersion: 1 },
    { round: 2, fault: 'agency', ground: 'overlooked', answersVersion: 2 },
  ])
  await stage.run(stage.citizen, caseId, 'supplement', { kept: ['field.purpose'] })
  expect(await ask({ ground: 'overlooked', fault: 'agency' })).toEqual({
    ok: false,
    error: { kind: 'refused', refusal: 'supplementsExhausted' },
  })
})

test('a division that asks later than three working days after acceptance needs a ground', async () => {
  at('2020-08-17T09:00')
  const caseId = await stage.inProgress()
  // Thursday is the third working day after Monday.
  at('2020-08-20T16:00')
  expect(await reviewSheet(officer, caseId, stage.world)).toMatchObject({ groundNeeded: null })
  at('2020-08-21T09:00')
  expect(await reviewSheet(officer, caseId, stage.world)).toMatchObject({
    groundNeeded: 'tooLate',
    noticeBy: '2020-08-20',
  })
  const input = await review(caseId, { purpose: 'Ghi rõ.' })
  expect(await attempt(officer, caseId, 'requestSupplement', input)).toEqual(invalid({ ground: 'required' }))
  await stage.run(officer, caseId, 'requestSupplement', { ...input, ground: 'foundLater' })
})

test('where the unit has decided so, the clock goes on from where it stood instead of beginning anew', async () => {
  const play = async (): Promise<string | undefined> => {
    at('2020-08-17T09:00')
    const caseId = await stage.inProgress()
    at('2020-08-19T09:00')
    await stage.run(officer, caseId, 'requestSupplement', await review(caseId, { purpose: 'Ghi rõ.' }))
    expect((await fileOf(caseId)).dueOn).toBeNull()
    at('2020-08-24T09:00')
    await stage.run(stage.citizen, caseId, 'supplement', { kept: ['field.purpose'] })
    return (await fileOf(caseId)).dueOn?.toISOString().slice(0, 10)
  }
  // Ten calendar days from Monday 24/08.
  expect(await play()).toBe('2020-09-03')
  await stage.world.db.localLimit.create({
    data: {
      unitCode: 'stp-dong-thap',
      procedureCode: '2.000488',
      validFrom: new Date('2020-01-01'),
      supplementClock: 'pause',
      source: 'Quyết định của Giám đốc Sở',
    },
  })
  // Two of the ten days were used on 18 and 19/08: eight are left.
  expect(await play()).toBe('2020-09-01')
  at('2020-08-17T09:00')
})

test('for a file brought on paper the desk mends the same points, and ticks the papers that came', async () => {
  const caseId = await stage.submittedAtDesk()
  await stage.run(
    desk,
    caseId,
    'requestSupplement',
    await review(caseId, { identity: 'Mang bản rõ hơn.', purpose: 'Ghi rõ.' }),
  )
  const entry = await deskEntry(desk, { draftId: caseId }, stage.world)
  if (!entry || 'elsewhere' in entry) throw new Error('the desk may mend')
  expect(entry.sections.flatMap(({ questions }) => questions.map(({ name }) => name))).toEqual(['purpose'])
  expect(entry.papers).toMatchObject([{ code: 'identity', seen: false }])
  const posted = { purpose: 'Xin việc tại Sa Đéc', fullName: 'Người Khác', 'seen.identity': 'yes' }
  const before = await answersOf(caseId)
  await saveAllSteps(desk, { draftId: caseId, posted, intent: 'continue', seen: null }, stage.world)
  await stage.run(desk, caseId, 'supplement')
  expect(await answersOf(caseId)).toEqual({ ...before, purpose: 'Xin việc tại Sa Đéc' })
})

test('pressed in several windows at once, one request is made', async () => {
  const caseId = await stage.submitted()
  const input = await review(caseId, { purpose: 'Ghi rõ.' })
  const request = { caseId, version: 1, command: 'requestSupplement', input } as const
  const outcomes = await Promise.all([1, 2, 3].map(() => runCommand(desk, request, stage.world)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.error.kind === 'stale')).toHaveLength(2)
  const send = { caseId, version: 2, command: 'supplement', input: { kept: ['field.purpose'] } } as const
  const sent = await Promise.all([1, 2, 3].map(() => runCommand(stage.citizen, send, stage.world)))
  expect(sent.filter(({ ok }) => ok)).toHaveLength(1)
  expect(sent.filter((outcome) => !outcome.ok && outcome.error.kind === 'stale')).toHaveLength(2)
})

test('how often people had to be contacted is counted by unit and period, with whose fault it was', async () => {
  at('2020-10-05T09:00')
  const finish = async (rounds: readonly string[]): Promise<void> => {
    const caseId = await stage.submitted()
    for (const [i, fault] of rounds.entries()) {
      const input = { ...(await review(caseId, { purpose: 'Ghi rõ.' })), fault }
      await stage.run(desk, caseId, 'requestSupplement', { ...input, ...(i > 0 && { ground: 'overlooked' }) })
      await stage.run(stage.citizen, caseId, 'supplement', { kept: ['field.purpose'] })
    }
    await stage.run(desk, caseId, 'accept')
    await stage.run(officer, caseId, 'takeUp')
    await stage.run(officer, caseId, 'propose')
    await stage.run(await stage.person('truongphong'), caseId, 'approve')
    await stage.run(desk, caseId, 'registerResult', await signedResult(desk, caseId, stage.world))
  }
  for (const rounds of [[], [], ['law'], ['applicant', 'applicant'], ['applicant', 'agency']])
    await finish(rounds)
  const period = { from: '2020-10-01', to: '2020-10-31' }
  const asked = { period, unitCode: 'stp-dong-thap' }
  expect(await contactsOf(await stage.person('giamdoc'), asked, stage.world)).toEqual({
    files: 5,
    never: 2,
    once: 1,
    more: 2,
    faults: { applicant: 3, agency: 1, law: 1 },
    // 2 + 2 + 1 + 1 + 0 points.
    points: 1.2,
  })
  const earlier = { ...asked, period: { from: '2020-09-01', to: '2020-09-30' } }
  expect(await contactsOf(await stage.person('giamdoc'), earlier, stage.world)).toMatchObject({
    points: null,
  })
  expect(await contactsOf(await stage.person('quantri'), asked, stage.world)).toBeNull()
})
