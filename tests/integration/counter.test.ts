import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { claimSlip } from '#lib/queries/claim-slip.ts'
import { counterRecord } from '#lib/queries/counter-record.ts'
import { deskEntry } from '#lib/queries/desk-entry.ts'
import { myCase } from '#lib/queries/my-case.ts'
import { openAlready } from '#lib/queries/open-already.ts'
import { comparePapers } from '#lib/use-cases/case/compare-papers.ts'
import { attachFile } from '#lib/use-cases/claim/attach-file.ts'
import { issueClaimCode } from '#lib/use-cases/claim/issue-claim-code.ts'
import { saveAllSteps } from '#lib/use-cases/draft/save-all-steps.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'
import { filledDraft } from '#tests/support/filled-draft.ts'
import { service } from '#tests/support/people.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
let desk: Person
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(async () => {
  stage.clock.set(Temporal.Instant.from('2020-08-17T02:00:00Z'))
  desk = await stage.person('tiepnhan')
})
afterAll(() => stage.close())

const [example] = examples
if (!example) throw new Error('the service has no example')

const received = { 'seen.identity': 'yes', 'seen.residence': 'yes' }
const inPerson = { 'counter-as': 'self', 'counter-idSeen': 'yes' }
const idNumber = example.typed.idNumber ?? ''

const begin = async (channel: 'direct' | 'post'): Promise<string> => {
  const started = await startApplication(
    desk,
    { slug: service, startKey: randomUUID(), desk: { channel, unitCode: 'stp-dong-thap' } },
    stage.world,
  )
  if (!started.ok) throw new Error(started.error)
  return started.value.draftId
}

const enter = async (draftId: string, more: Readonly<Record<string, string>>): Promise<boolean> => {
  const posted = { ...example.typed, ...more }
  const saved = await saveAllSteps(desk, { draftId, posted, intent: 'continue', seen: null }, stage.world)
  if (!saved.ok) throw new Error(saved.error)
  return saved.value.isComplete
}

/** A file handed in over the counter. */
const walkIn = async (more: Readonly<Record<string, string>> = inPerson): Promise<string> => {
  const draftId = await begin('direct')
  await enter(draftId, { ...received, ...more })
  const submitted = await submitApplication(desk, draftId, stage.world)
  if (!submitted.ok) throw new Error(submitted.error.kind)
  return draftId
}

const codeFor = async (caseId: string): Promise<string> => {
  const issued = await issueClaimCode(desk, { caseId, agreed: true }, stage.world)
  if (!issued.ok) throw new Error(issued.error)
  return (await claimSlip(desk, caseId, stage.world))?.issued?.code ?? ''
}

test('an entry is complete once the clerk has said who stood at the counter and looked at their identity paper', async () => {
  const draftId = await begin('direct')
  expect(await enter(draftId, received)).toBe(false)
  expect(await deskEntry(desk, { draftId }, stage.world)).toMatchObject({
    problems: [{ control: 'counter-as' }, { control: 'counter-idSeen' }],
  })
  expect(await enter(draftId, { ...received, ...inPerson, 'counter-as': 'authorised' })).toBe(false)
  expect(await deskEntry(desk, { draftId }, stage.world)).toMatchObject({
    problems: [{ control: 'counter-by' }],
  })
  const authorised = { 'counter-as': 'authorised', 'counter-by': 'Trần Văn Hai', 'counter-idSeen': 'yes' }
  expect(await enter(draftId, { ...received, ...authorised })).toBe(true)
})

test('what came by post names its sender and has no originals to compare', async () => {
  const draftId = await begin('post')
  expect(await enter(draftId, { ...received, 'counter-by': 'Trần Văn Hai' })).toBe(true)
  const entry = await deskEntry(desk, { draftId }, stage.world)
  expect(entry && 'papers' in entry && entry.papers.some(({ compared }) => compared)).toBe(false)
  await submitApplication(desk, draftId, stage.world)
  expect((await counterRecord(desk, draftId, stage.world))?.presented).toEqual({
    words: 'Gửi qua bưu chính',
    by: 'Trần Văn Hai',
    idSeen: false,
  })
})

test('the sheet says who stood there and which originals were compared by whom; the rest can be ticked later', async () => {
  const authorised = { 'counter-as': 'authorised', 'counter-by': 'Trần Văn Hai', 'counter-idSeen': 'yes' }
  const caseId = await walkIn({ ...authorised, 'compared.identity': 'yes' })
  const before = await counterRecord(desk, caseId, stage.world)
  expect(before).toMatchObject({
    presented: { words: 'Người được ủy quyền, đã xem giấy ủy quyền', by: 'Trần Văn Hai', idSeen: true },
    originals: [
      { control: 'compared.identity', compared: { by: 'Nguyễn Thị Hạnh' } },
      { control: 'compared.residence', compared: null },
    ],
    mayCompare: true,
  })
  const event = await stage.world.db.event.findFirstOrThrow({ where: { caseId } })
  expect(event.data).toEqual({
    channel: 'direct',
    unitCode: 'stp-dong-thap',
    papersSeen: 'identity residence',
    presentedAs: 'authorised',
    idSeen: true,
  })
  const paperCodes = ['identity', 'residence', 'nothing']
  for (const name of ['thanhtra', 'congdan', 'tiepnhan.longbien'])
    expect((await comparePapers(await stage.person(name), { caseId, paperCodes }, stage.world)).ok).toBe(
      false,
    )
  await comparePapers(desk, { caseId, paperCodes }, stage.world)
  const after = await counterRecord(desk, caseId, stage.world)
  expect(after?.originals.every(({ compared }) => compared !== null)).toBe(true)
  expect(await stage.world.db.paperCheck.count({ where: { caseId } })).toBe(2)
})

test('a person puts a walk-in file into their account by the code and the number in the file, once', async () => {
  const caseId = await walkIn()
  const code = await codeFor(caseId)
  const person = await stage.person('congdan')
  expect(await myCase(person, caseId, stage.world)).toBeNull()
  const attach = (typed: { code?: string; idNumber?: string }) =>
    attachFile(person, { code, idNumber, ...typed }, stage.world)
  const wrong = { ok: false, error: 'wrong' }
  expect(await attach({ idNumber: '087195001235' })).toEqual(wrong)
  expect(await attach({ code: 'ABCDE-23456' })).toEqual(wrong)
  expect(await attach({ code: ` ${code.toLowerCase()}` })).toEqual({ ok: true, value: { caseId } })
  expect(await myCase(person, caseId, stage.world)).toMatchObject({ id: caseId })
  expect(await attach({})).toEqual(wrong)
  const last = await stage.world.db.event.findFirstOrThrow({ where: { caseId }, orderBy: { seq: 'desc' } })
  expect(last).toMatchObject({ type: 'attach', actorRole: 'system', data: { accountId: person.accountId } })
  // From now on it is told of what happens.
  await stage.run(desk, caseId, 'accept')
  expect(await stage.world.db.message.count({ where: { caseId, accountId: person.accountId } })).toBe(1)
  expect(await issueClaimCode(desk, { caseId, agreed: true }, stage.world)).toEqual({
    ok: false,
    error: 'notPossible',
  })
})

test('a code is void after a month, after a newer one, for the clerk who gave it, and after too many tries', async () => {
  const caseId = await walkIn()
  const person = await stage.person('congdan')
  const attach = (actor: Person, code: string) => attachFile(actor, { code, idNumber }, stage.world)
  const wrong = { ok: false, error: 'wrong' }
  const [first, second] = [await codeFor(caseId), await codeFor(caseId)]
  expect(first).not.toBe(second)
  expect(await attach(person, first)).toEqual(wrong)
  expect(await attach(desk, second)).toEqual(wrong)
  stage.clock.set(stage.clock.now().add({ hours: 30 * 24 }))
  expect(await attach(person, second)).toEqual(wrong)
  stage.clock.set(Temporal.Instant.from('2020-08-17T02:00:00Z'))
  const stranger = await stage.person('quantri')
  for (let tries = 0; tries < 10; tries++) await attach(stranger, 'ABCDE-23456')
  expect(await attach(stranger, second)).toEqual({ ok: false, error: 'tooManyTries' })
})

test('a code is given at the desk of the file only, with consent, and shown for a quarter of an hour to who gave it', async () => {
  const caseId = await walkIn()
  for (const name of ['chuyenvien', 'tiepnhan.longbien', 'congdan'])
    expect(await issueClaimCode(await stage.person(name), { caseId, agreed: true }, stage.world)).toEqual({
      ok: false,
      error: 'notFound',
    })
  expect(await issueClaimCode(desk, { caseId, agreed: false }, stage.world)).toEqual({
    ok: false,
    error: 'notAgreed',
  })
  const code = await codeFor(caseId)
  const row = await stage.world.db.claimCode.findFirstOrThrow({ where: { caseId } })
  expect(JSON.stringify(row)).not.toContain(code.replace('-', ''))
  expect(await claimSlip(await stage.person('chuyenvien'), caseId, stage.world)).toBeNull()
  stage.clock.set(stage.clock.now().add({ minutes: 16 }))
  expect(await claimSlip(desk, caseId, stage.world)).toMatchObject({ issued: null, isOut: true })
})

test('before a second file of a service a person is told of their own open ones, and of nobody else’s', async () => {
  const draftId = await filledDraft(stage.citizen, stage.world)
  const before = await openAlready(stage.citizen, draftId, stage.world)
  expect(before.every(({ id }) => id !== draftId)).toBe(true)
  const caseId = await stage.submitted()
  const mine = await openAlready(stage.citizen, draftId, stage.world)
  expect(mine.find(({ id }) => id === caseId)).toMatchObject({
    sameNumber: true,
    submittedAt: '2020-08-17T02:00:00.000Z',
  })
  const other = await stage.person('quantri')
  const theirs = await filledDraft(other, stage.world)
  expect(await openAlready(other, theirs, stage.world)).toEqual([])
  await stage.run(stage.citizen, caseId, 'withdraw')
  expect((await openAlready(stage.citizen, draftId, stage.world)).some(({ id }) => id === caseId)).toBe(false)
})

test('a file of another province is noticed before it is accepted, with the unit that decides', async () => {
  const elsewhere = async (residenceProvince: string) => {
    const draftId = await begin('direct')
    await enter(draftId, { ...received, ...inPerson, residenceProvince })
    const entry = await deskEntry(desk, { draftId }, stage.world)
    await submitApplication(desk, draftId, stage.world)
    const record = await counterRecord(desk, draftId, stage.world)
    expect(entry).toMatchObject({ wrongDoor: record?.elsewhere ?? null })
    return { draftId, record }
  }
  expect((await elsewhere('87')).record?.elsewhere).toBeNull()
  expect((await elsewhere('79')).record?.elsewhere).toEqual({ unit: null })
  const { draftId, record } = await elsewhere('01')
  expect(record?.elsewhere).toEqual({
    unit: { code: 'stp-ha-noi', name: 'Sở Tư pháp thành phố Hà Nội' },
  })
  await stage.run(desk, draftId, 'accept')
  expect((await counterRecord(desk, draftId, stage.world))?.elsewhere).toBeNull()
})
