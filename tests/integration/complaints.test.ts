import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ComplaintKind } from '#lib/domain/complaint/complaint-rules.ts'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { complaintOfUnit, complaintsOfUnit } from '#lib/queries/complaint/complaints-of-unit.ts'
import { myComplaints } from '#lib/queries/complaint/my-complaints.ts'
import { messageText } from '#lib/queries/message-text.ts'
import { fileComplaint } from '#lib/use-cases/complaint/file-complaint.ts'
import { acceptComplaint, answerComplaint } from '#lib/use-cases/complaint/handle-complaint.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const at = (moment: string) =>
  stage.clock.set(Temporal.ZonedDateTime.from(`${moment}[Asia/Ho_Chi_Minh]`).toInstant())
beforeEach(() => at('2020-08-17T09:00'))

const words = 'Hẹn hai lần mà chưa có kết quả.'
const filed = async (kind: ComplaintKind, caseId: string): Promise<string> => {
  const outcome = await fileComplaint(stage.citizen, { caseId, kind, words }, stage.world)
  if (!outcome.ok) throw new Error(outcome.error)
  return outcome.value.complaintId
}
const subjectsTo = async (name: string): Promise<(string | undefined)[]> => {
  const { accountId } = await stage.person(name)
  const messages = await stage.world.db.message.findMany({
    where: { accountId, template: { startsWith: 'complaint' } },
    orderBy: { createdAt: 'asc' },
  })
  return Promise.all(messages.map(async (message) => (await messageText(message, stage.world))?.subject))
}

it('goes from its author to the head of the unit and back, each told in time', async () => {
  const caseId = await stage.accepted()
  const complaintId = await filed('complaint', caseId)
  const head = await stage.person('giamdoc')
  expect((await subjectsTo('giamdoc')).at(-1)).toMatch(/^Có khiếu nại về hồ sơ H20/)
  // Ten days of the calendar from 17/08, and from acceptance 30, of which the last is a Saturday.
  expect(await complaintOfUnit(head, complaintId, stage.world)).toMatchObject({
    ...{ words, step: 'toAccept', dueOn: '2020-08-27', isLate: false, isChecked: false },
  })
  expect(
    await answerComplaint(head, { complaintId, finding: 'right', words: 'Xin lỗi.' }, stage.world),
  ).toEqual(err('notAcceptedYet'))
  at('2020-08-20T10:00')
  const judged = { complaintId, isComplex: false, isRemote: false }
  expect(await acceptComplaint(head, judged, stage.world)).toEqual(ok(true))
  expect(await acceptComplaint(head, judged, stage.world)).toEqual(err('done'))
  expect((await myComplaints(stage.citizen, caseId, stage.world))?.rows).toMatchObject([
    { step: 'toAnswer', dueOn: '2020-09-21' },
  ])
  at('2020-09-22T10:00')
  expect((await complaintsOfUnit(head, stage.world))?.[0]).toMatchObject({ id: complaintId, isLate: true })
  const answer = { complaintId, finding: 'right', words: 'Cơ quan xin lỗi và đã trả kết quả.' } as const
  expect(await answerComplaint(head, answer, stage.world)).toEqual(ok(true))
  expect(await answerComplaint(head, { ...answer, words: 'Khác.' }, stage.world)).toEqual(err('done'))
  expect((await myComplaints(stage.citizen, caseId, stage.world))?.rows).toMatchObject([
    { step: 'answered', isLate: true, finding: 'right', answer: answer.words },
  ])
  expect((await subjectsTo('congdan')).map((subject) => subject?.slice(0, 6))).toEqual(['Đã thụ', 'Đã có '])
})

it('has the longer limits of the law where it is complex or remote, and those of petitions', async () => {
  const head = await stage.person('giamdoc')
  const due = async (kind: ComplaintKind, isComplex: boolean, isRemote: boolean) => {
    const complaintId = await filed(kind, await stage.accepted())
    await acceptComplaint(head, { complaintId, isComplex, isRemote }, stage.world)
    return (await complaintOfUnit(head, complaintId, stage.world))?.dueOn
  }
  expect([await due('complaint', true, false), await due('complaint', true, true)]).toEqual([
    '2020-10-01',
    '2020-10-16',
  ])
  expect(await due('petition', false, false)).toBe('2020-09-01')
})

it('is read by its author and the heads of its unit alone, sealed in the database, never judged by its author', async () => {
  const caseId = await stage.accepted()
  const complaintId = await filed('petition', caseId)
  for (const name of [
    'chuyenvien',
    'truongphong',
    'thanhtra',
    'quantri',
    'truongphong.longbien',
    'congdan',
  ]) {
    const other = await stage.person(name)
    expect(await complaintOfUnit(other, complaintId, stage.world), name).toBeNull()
    const judged = { complaintId, isComplex: false, isRemote: false }
    expect(await acceptComplaint(other, judged, stage.world), name).toEqual(err('notFound'))
  }
  expect(await myComplaints(await stage.person('giamdoc'), caseId, stage.world)).toBeNull()
  const [row] = await stage.world.db.complaint.findMany({ where: { id: complaintId } })
  expect(Buffer.from(row?.sealed ?? []).toString('utf8')).not.toContain('Hẹn')
  const head = await stage.person('giamdoc')
  expect(await fileComplaint(head, { caseId, kind: 'petition', words }, stage.world)).toEqual(err('notFound'))
})

it('needs words, and not too many a day', async () => {
  const caseId = await stage.accepted()
  const say = (text: string) =>
    fileComplaint(stage.citizen, { caseId, kind: 'petition', words: text }, stage.world)
  expect(await say('   ')).toEqual(err('empty'))
  expect(await say('x'.repeat(4_001))).toEqual(err('tooLong'))
  const outcomes = []
  for (let i = 0; i < 11; i++) outcomes.push(await say(words))
  expect(outcomes.at(-1)).toEqual(err('tooMany'))
})
