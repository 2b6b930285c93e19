import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { toDate } from '#lib/outside/clock/index.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { caseSheet } from '#lib/queries/case-sheet.ts'
import { fileByNumber, findFiles } from '#lib/queries/find-file.ts'
import { officerLoads } from '#lib/queries/officer-load.ts'
import { queueCount } from '#lib/queries/queue-counts.ts'
import { queuePage } from '#lib/queries/queue-page.ts'
import { staffCase } from '#lib/queries/staff-case.ts'
import { type CommandRequest, runCommand } from '#lib/use-cases/case/run-command.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const morning = Temporal.Instant.from('2020-08-17T02:00:00Z')
beforeEach(() => stage.clock.set(morning))

const fileOf = (id: string) => stage.world.db.case.findUniqueOrThrow({ where: { id } })

/** Tries a command at the version that the file has now. */
const attempt = async (
  name: string,
  caseId: string,
  command: CommandRequest['command'],
  input: object = {},
) => {
  const { seq } = await fileOf(caseId)
  return runCommand(await stage.person(name), { caseId, version: seq, command, input }, stage.world)
}

const refused = (refusal: string) => ({ ok: false, error: { kind: 'refused', refusal } })

test('of two clerks who accept at once one wins, and the other is told who it was', async () => {
  const caseId = await stage.submitted()
  const clerks = await Promise.all([stage.person('tiepnhan'), stage.person('tiepnhan')])
  const outcomes = await Promise.all(
    clerks.map((clerk) =>
      runCommand(clerk, { caseId, version: 1, command: 'accept', input: {} }, stage.world),
    ),
  )
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome.ok)).toEqual({
    ok: false,
    error: { kind: 'stale', by: 'Nguyễn Thị Hạnh', command: 'accept', at: morning },
  })
  expect(await stage.world.db.event.count({ where: { caseId, type: 'accept' } })).toBe(1)
})

test('numbers of a day follow each other without a gap when many files are accepted at once', async () => {
  stage.clock.set(Temporal.Instant.from('2020-08-19T02:00:00Z'))
  const ids = [
    await stage.submitted(),
    await stage.submitted(),
    await stage.submitted(),
    await stage.submitted(),
  ]
  const outcomes = await Promise.all(ids.map((id) => attempt('tiepnhan', id, 'accept')))
  expect(outcomes.every((outcome) => outcome.ok)).toBe(true)
  const codes = (await Promise.all(ids.map(fileOf))).map((file) => file.dossierCode).sort()
  expect(codes).toEqual([1, 2, 3, 4].map((number) => `H20.STP-200819-000${number}`))
})

test('acceptance gives the code, the due date that the law would give, and the division of the field', async () => {
  const sheet = await caseSheet(await stage.person('tiepnhan'), await stage.accepted(), stage.world)
  expect(sheet?.dossierCode).toMatch(/^H20\.STP-200817-\d{4}$/)
  // 10 calendar days after a Monday, 17/08: Thursday 27/08.
  expect(sheet?.row.dueOn).toBe('2020-08-27')
  expect(sheet?.division).toBe('Phòng Hành chính tư pháp')
  expect(sheet?.ledger.filter((entry) => entry.counted)).toHaveLength(10)
})

test('refusing before acceptance is no acceptance, refusing afterwards ends the file otherwise', async () => {
  const ground = { ground: 'notEligible', reason: 'Người yêu cầu không thuộc đối tượng được cấp.' }
  const early = await stage.submitted()
  await stage.run(await stage.person('tiepnhan'), early, 'refuse', ground)
  expect(await fileOf(early)).toMatchObject({ status: 'notAccepted', endedOn: null, dossierCode: null })
  const late = await stage.inProgress()
  const before = await endedOtherwise()
  await stage.run(await stage.person('truongphong'), late, 'refuse', ground)
  expect(await fileOf(late)).toMatchObject({ status: 'refused', finishedOn: null })
  expect(await endedOtherwise()).toBe(before + 1)
})

const endedOtherwise = async (): Promise<number> =>
  (await stage.world.db.dailyFlow.aggregate({ _sum: { endedOtherwise: true } }))._sum.endedOtherwise ?? 0

test('whoever proposed does not approve, even with the post of a head', async () => {
  const caseId = await stage.inProgress()
  const officer = await stage.person('chuyenvien')
  await stage.run(officer, caseId, 'propose')
  const head = { ...officer, posts: [...officer.posts, ...(await stage.person('truongphong')).posts] }
  const { seq } = await fileOf(caseId)
  expect(
    await runCommand(head, { caseId, version: seq, command: 'approve', input: {} }, stage.world),
  ).toEqual(refused('sameHands'))
  expect((await attempt('truongphong', caseId, 'approve')).ok).toBe(true)
})

test('a result is not handed over before its fee is settled', async () => {
  const caseId = await stage.resultReady()
  const received = { receivedBy: 'Trần Thị Bích Ngọc', receivedAs: 'self', confirmed: 'yes' }
  expect(await attempt('tiepnhan', caseId, 'returnResult', received)).toEqual(refused('feeUnsettled'))
  await stage.run(await stage.person('tiepnhan'), caseId, 'collectFee', { method: 'cash' })
  await stage.run(await stage.person('tiepnhan'), caseId, 'returnResult', received)
  const sheet = await caseSheet(await stage.person('tiepnhan'), caseId, stage.world)
  expect(sheet?.row.status).toBe('returned')
  expect(sheet?.fee.receipt).toMatchObject({ method: 'cash', amount: 200_000 })
  expect(sheet?.result).toMatchObject({ receivedBy: 'Trần Thị Bích Ngọc', receivedAs: 'self' })
})

test('an overdue file cannot be lengthened: nobody resets a missed day', async () => {
  const caseId = await stage.inProgress()
  stage.clock.set(Temporal.Instant.from('2020-08-28T02:00:00Z'))
  expect(
    await attempt('chuyenvien', caseId, 'lengthen', { ground: 'severalResidences', reason: 'Chậm.' }),
  ).toEqual(refused('overdue'))
})

test('for another unit, an administrator and a citizen without a post the file does not exist', async () => {
  const caseId = await stage.accepted()
  for (const name of ['tiepnhan.longbien', 'quantri', 'congdan']) {
    const actor = await stage.person(name)
    expect(await staffCase(actor, caseId, stage.world)).toBeNull()
    expect(await caseSheet(actor, caseId, stage.world)).toBeNull()
  }
  const { dossierCode } = await fileOf(caseId)
  const stranger = await stage.person('tiepnhan.longbien')
  expect(await fileByNumber(stranger, dossierCode ?? '', stage.world)).toBeNull()
  expect((await findFiles(stranger, 'tran thi bich ngoc', stage.world)).rows).toEqual([])
  expect(await queueCount(stranger, { queue: 'all' }, stage.world)).toBe(0)
  expect((await attempt('tiepnhan.longbien', caseId, 'collectFee', { method: 'cash' })).ok).toBe(false)
})

test('an auditor reads and has no commands; a history changed behind its back is shown as broken', async () => {
  const caseId = await stage.inProgress()
  const auditor = await stage.person('thanhtra')
  expect(await caseSheet(auditor, caseId, stage.world)).toMatchObject({ commands: [], brokenAt: null })
  await stage.asSuperuser(
    'ALTER TABLE events DISABLE TRIGGER USER',
    `UPDATE events SET at = at - interval '1 day' WHERE case_id = '${caseId}' AND seq = 2`,
    'ALTER TABLE events ENABLE TRIGGER USER',
  )
  expect(await caseSheet(auditor, caseId, stage.world)).toMatchObject({ brokenAt: 2 })
})

test('a file is found by whatever a clerk has of it', async () => {
  const caseId = await stage.accepted(examples[1])
  const clerk = await stage.person('tiepnhan')
  const { dossierCode, provisionalNumber } = await fileOf(caseId)
  for (const typed of [dossierCode ?? '', ` ${dossierCode?.toLowerCase()} `, provisionalNumber]) {
    expect(await fileByNumber(clerk, typed, stage.world)).toBe(caseId)
  }
  for (const typed of ["H'Linh", 'h’linh nie', 'Niê', '341 234 567', '090 123 4567', provisionalNumber]) {
    const { rows } = await findFiles(clerk, typed, stage.world)
    expect(
      rows.map((row) => row.id),
      typed,
    ).toContain(caseId)
  }
  for (const typed of ['%', 'ni', '341 234 568', 'Trần Văn Không Có']) {
    expect((await findFiles(clerk, typed, stage.world)).rows, typed).toEqual([])
  }
})

test('the desk sees the longest waiting first, with the clock of 8 working hours', async () => {
  stage.clock.set(Temporal.Instant.from('2020-09-07T09:30:00Z'))
  const first = await stage.submitted()
  stage.clock.set(Temporal.Instant.from('2020-09-08T02:00:00Z'))
  const second = await stage.submitted()
  const page = await queuePage(await stage.person('tiepnhan'), { queue: 'toAccept' }, stage.world)
  const ours = page?.rows.filter((row) => row.id === first || row.id === second) ?? []
  expect(ours.map((row) => row.id)).toEqual([first, second])
  // Sent at 16:30: half an hour that day, seven and a half the next, which ends at 16:30.
  expect(ours[0]?.answer).toEqual({ by: '2020-09-08T09:30:00Z', minutesLeft: 330 })
  stage.clock.set(Temporal.Instant.from('2020-09-08T09:45:00Z'))
  const clerk = await stage.person('tiepnhan')
  const unanswered = await queuePage(clerk, { queue: 'toAccept', left: 'late' }, stage.world)
  const ids = unanswered?.rows.map((row) => row.id)
  expect(ids).toContain(first)
  expect(ids).not.toContain(second)
})

test('an officer sees what nobody has taken and what is theirs, not what a colleague holds', async () => {
  const free = await stage.accepted()
  const taken = await stage.inProgress()
  const ids = async (name: string) =>
    (await queuePage(await stage.person(name), { queue: 'work' }, stage.world))?.rows.map((row) => row.id)
  expect(await ids('chuyenvien')).toEqual(expect.arrayContaining([free, taken]))
  expect(await ids('chuyenvien2')).toContain(free)
  expect(await ids('chuyenvien2')).not.toContain(taken)
  expect(await queuePage(await stage.person('thanhtra'), { queue: 'work' }, stage.world)).toBeNull()
})

test('the head sees what each officer has in hand, and can give a file to somebody else', async () => {
  const caseId = await stage.inProgress()
  const head = await stage.person('truongphong')
  const other = await stage.person('chuyenvien2')
  const openOf = async (accountId: string) =>
    (await officerLoads(head, stage.world)).find((load) => load.accountId === accountId)?.open
  const before = await openOf(other.accountId)
  await stage.run(head, caseId, 'assign', { holderId: other.accountId })
  expect(await openOf(other.accountId)).toBe((before ?? 0) + 1)
  expect(await officerLoads(other, stage.world)).toEqual([])
  expect(await attempt('chuyenvien', caseId, 'propose')).toEqual(refused('someoneElseHoldsIt'))
})

test('only an officer of the division can be named', async () => {
  const caseId = await stage.accepted()
  const holderId = (await stage.person('tiepnhan')).accountId
  expect(await attempt('truongphong', caseId, 'assign', { holderId })).toEqual({
    ok: false,
    error: { kind: 'invalid', problems: { holderId: 'notAnOfficerHere' } },
  })
})

test('what a clerk saw is no longer what is there: the command is not carried out', async () => {
  const caseId = await stage.submitted()
  await stage.run(await stage.person('tiepnhan'), caseId, 'accept')
  const clerk = await stage.person('tiepnhan')
  stage.clock.set(morning.add({ minutes: 5 }))
  const late = await runCommand(
    clerk,
    { caseId, version: 1, command: 'refuse', input: { ground: 'duplicate', reason: 'Trùng hồ sơ.' } },
    stage.world,
  )
  expect(late).toMatchObject({ ok: false, error: { kind: 'stale', command: 'accept' } })
  expect((await fileOf(caseId)).changedAt).toEqual(toDate(morning))
})
