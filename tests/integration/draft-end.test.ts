import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { demoMailbox } from '#lib/outside/mail/demo-mailbox.ts'
import { byMail } from '#lib/outside/messages/by-mail.ts'
import { draftStep } from '#lib/queries/draft-step.ts'
import { inbox } from '#lib/queries/inbox.ts'
import { myCases } from '#lib/queries/my-cases.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { endDrafts } from '#lib/use-cases/draft/end-drafts.ts'
import { removeDraft } from '#lib/use-cases/draft/remove-draft.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'
import { fileIn } from '#tests/support/files-in-status.ts'
import { filledDraft } from '#tests/support/filled-draft.ts'
import { picture, service } from '#tests/support/people.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { workOff } from '#tests/support/work-off.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const began = Temporal.Instant.from('2020-08-17T02:00:00Z')
beforeEach(() => stage.clock.set(began))
const after = (days: number) => stage.clock.set(began.add({ hours: days * 24 }))

const aDraft = async (): Promise<string> => {
  const started = await startApplication(
    stage.citizen,
    { slug: service, startKey: randomUUID() },
    stage.world,
  )
  if (!started.ok) throw new Error(started.error)
  return started.value.draftId
}
const type = (draftId: string) =>
  saveStep(
    stage.citizen,
    { draftId, step: 'noi-nop', posted: { permanentAddress: 'Sa Đéc' }, intent: 'autosave', seen: null },
    stage.world,
  )
const upload = (draftId: string) =>
  addFile(
    stage.citizen,
    { draftId, paperCode: 'identity', name: 'can-cuoc.png', content: Readable.from([picture]) },
    stage.world,
  )
const isThere = async (draftId: string) =>
  (await stage.world.db.draft.count({ where: { id: draftId } })) === 1
const warnings = async () => {
  const { messages } = await inbox(await stage.person('congdan'), 1, stage.world)
  return messages.filter(({ subject }) => subject.startsWith('Bản nháp sắp hết hạn giữ'))
}

test('the owner is told three days before the end, once, with the day; then the draft and its files are gone', async () => {
  const draftId = await aDraft()
  await upload(draftId)
  const { storageKey } = await stage.world.db.storedFile.findFirstOrThrow({ where: { draftId } })
  after(26)
  expect(await endDrafts(stage.world)).toEqual({ told: 0, thrownAway: 0 })
  after(27)
  const both = await Promise.all([endDrafts(stage.world), endDrafts(stage.world)])
  expect(both.map(({ told }) => told).toSorted()).toEqual([0, 1])
  after(30)
  expect(await endDrafts(stage.world)).toEqual({ told: 0, thrownAway: 0 })
  const [message, ...more] = await warnings()
  expect(more).toEqual([])
  expect(message).toMatchObject({ opens: 'drafts' })
  expect(message?.paragraphs.join(' ')).toContain('đến hết ngày 16/09/2020')
  expect(await isThere(draftId)).toBe(true)
  after(31)
  expect(await endDrafts(stage.world)).toEqual({ told: 0, thrownAway: 1 })
  expect(await isThere(draftId)).toBe(false)
  await expect(buffer(stage.world.files.get(storageKey))).rejects.toThrow()
  expect(await stage.world.db.storedFile.count({ where: { draftId, removedAt: null } })).toBe(0)
})

test('the warning goes out by the channels that the person chose, and names nobody', async () => {
  const draftId = await aDraft()
  after(28)
  await endDrafts(stage.world)
  await workOff(stage, { email: byMail(demoMailbox(stage.world.db)) })
  const mails = await stage.world.db.demoMail.findMany()
  expect(mails.filter(({ body }) => body.includes(`/ho-so/${draftId}`))).toHaveLength(1)
  const row = await stage.world.db.message.findFirstOrThrow({
    where: { template: 'draftEnds' },
    orderBy: { createdAt: 'desc' },
  })
  expect(Object.keys(row.data as object).toSorted()).toEqual(['draftId', 'procedure', 'revision', 'until'])
  await removeDraft(draftId, {}, stage.world)
})

test.each([
  ['an answer', type],
  ['a file', upload],
])('%s begins the time anew, also after the warning', async (_, change) => {
  const draftId = await aDraft()
  after(28)
  await endDrafts(stage.world)
  after(29)
  await change(draftId)
  after(40)
  expect(await endDrafts(stage.world)).toEqual({ told: 0, thrownAway: 0 })
  const { drafts } = await myCases(stage.citizen, stage.world)
  expect(drafts.find(({ id }) => id === draftId)?.term).toEqual({ until: '2020-10-15', endsSoon: false })
  after(56)
  expect(await endDrafts(stage.world)).toEqual({ told: 1, thrownAway: 0 })
  after(60)
  expect(await endDrafts(stage.world)).toEqual({ told: 0, thrownAway: 1 })
})

test('after a standstill of the worker nobody loses a draft without having been told three days before', async () => {
  const draftId = await aDraft()
  after(45)
  expect(await endDrafts(stage.world)).toEqual({ told: 1, thrownAway: 0 })
  after(48)
  expect(await endDrafts(stage.world)).toEqual({ told: 0, thrownAway: 0 })
  expect(await isThere(draftId)).toBe(true)
  after(49)
  expect(await endDrafts(stage.world)).toEqual({ told: 0, thrownAway: 1 })
})

test('what was submitted is never thrown away, nor while it is open again for a supplement', async () => {
  const submitted = await stage.submitted()
  const asked = await fileIn(stage, 'awaitingSupplement')
  after(400)
  expect(await endDrafts(stage.world)).toEqual({ told: 0, thrownAway: 0 })
  expect([await isThere(submitted), await isThere(asked)]).toEqual([true, true])
  expect(await removeDraft(submitted, {}, stage.world)).toBe(false)
})

test('submitted and thrown away at once, a draft is either a file or gone, never half of both', async () => {
  for (let round = 0; round < 8; round++) {
    const draftId = await filledDraft(stage.citizen, stage.world)
    const [outcome, removed] = await Promise.all([
      submitApplication(stage.citizen, draftId, stage.world),
      removeDraft(draftId, {}, stage.world),
    ])
    expect(outcome.ok).toBe(!removed)
    expect(await isThere(draftId)).toBe(!removed)
    expect(await stage.world.db.case.count({ where: { id: draftId } })).toBe(removed ? 0 : 1)
  }
})

test('the page of a step says until when its draft is kept', async () => {
  const draftId = await aDraft()
  after(27)
  expect(await draftStep(stage.citizen, { draftId, step: 'noi-nop' }, stage.world)).toMatchObject({
    keptUntil: { until: '2020-09-16', endsSoon: true },
  })
})
