import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { caseLetters } from '#lib/queries/case-letters.ts'
import { caseNotes } from '#lib/queries/case-notes.ts'
import { caseSheet } from '#lib/queries/case-sheet.ts'
import { caseViews } from '#lib/queries/case-views.ts'
import { dueSoonBoard } from '#lib/queries/due-soon-board.ts'
import { filesNamed } from '#lib/queries/files-named.ts'
import { findFiles } from '#lib/queries/find-file.ts'
import { inbox } from '#lib/queries/inbox.ts'
import { myCase } from '#lib/queries/my-case.ts'
import { nextFile } from '#lib/queries/next-file.ts'
import { queueTimes } from '#lib/queries/queue-counts.ts'
import { queuePage } from '#lib/queries/queue-page.ts'
import { savedFilters } from '#lib/queries/saved-filters.ts'
import { forgetFilter, saveFilter } from '#lib/use-cases/account/saved-filters.ts'
import { readLetters, writeLetter } from '#lib/use-cases/case/letters.ts'
import { recordView } from '#lib/use-cases/case/record-view.ts'
import { type CommandRequest, runCommand } from '#lib/use-cases/case/run-command.ts'
import { runForMany } from '#lib/use-cases/case/run-for-many.ts'
import { writeNote } from '#lib/use-cases/case/write-note.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const morning = Temporal.Instant.from('2020-08-17T02:00:00Z')
beforeEach(() => stage.clock.set(morning))

const versionOf = async (id: string): Promise<number> =>
  (await stage.world.db.case.findUniqueOrThrow({ where: { id }, select: { seq: true } })).seq

const attempt = async (
  name: string,
  caseId: string,
  command: CommandRequest['command'],
  input: object = {},
) =>
  runCommand(
    await stage.person(name),
    { caseId, version: await versionOf(caseId), command, input },
    stage.world,
  )

const ticked = (ids: readonly string[]) =>
  Promise.all(ids.map(async (caseId) => ({ caseId, version: await versionOf(caseId) })))

test('a file in somebody’s hands says whose and since when, and is passed over by “next file” of the others', async () => {
  const held = await stage.inProgress()
  const sheet = await caseSheet(await stage.person('chuyenvien2'), held, stage.world)
  expect(sheet?.row).toMatchObject({ holder: 'Trần Văn Lâm', heldSince: '2020-08-17T02:00:00.000Z' })
  expect(sheet?.commands).toContain('takeOver')
  expect(sheet?.commands).not.toContain('propose')
  const next = await nextFile(
    await stage.person('chuyenvien2'),
    { caseId: held, status: 'inProgress', done: 'takeUp' },
    stage.world,
  )
  expect(next?.id).not.toBe(held)
})

test('a clerk who claims keeps the others from accepting until they let go or somebody takes over with a reason', async () => {
  const caseId = await stage.submitted()
  const colleague = await stage.person('tiepnhan2')
  await stage.run(await stage.person('tiepnhan'), caseId, 'claim')
  expect(await attempt('tiepnhan2', caseId, 'accept')).toMatchObject({
    error: { kind: 'refused', refusal: 'someoneElseHoldsIt' },
  })
  expect(await attempt('tiepnhan2', caseId, 'takeOver', { reason: ' ' })).toMatchObject({
    error: { kind: 'invalid', problems: { reason: 'required' } },
  })
  await stage.run(colleague, caseId, 'takeOver', { reason: 'Chị Hạnh đi công tác.' })
  const sheet = await caseSheet(await stage.person('tiepnhan'), caseId, stage.world)
  expect(sheet?.row.holder).toBe(colleague.fullName)
  expect(sheet?.history.at(-1)).toMatchObject({ command: 'takeOver', text: 'Chị Hạnh đi công tác.' })
  await stage.run(colleague, caseId, 'release')
  expect((await attempt('tiepnhan', caseId, 'accept')).ok).toBe(true)
})

test('claiming does not set back the eight hours in which the desk answers', async () => {
  const caseId = await stage.submitted()
  stage.clock.set(Temporal.Instant.from('2020-08-18T01:30:00Z'))
  await stage.run(await stage.person('tiepnhan'), caseId, 'claim')
  const sheet = await caseSheet(await stage.person('tiepnhan'), caseId, stage.world)
  // Sent on Monday at 9:00: eight working hours end on Tuesday at 9:00.
  expect(sheet?.row.answer).toEqual({ by: '2020-08-18T02:00:00Z', minutesLeft: 30 })
  expect(sheet?.row.timeLeft).toBe('today')
})

test('the counts by time left add up to the queue, and each leads to exactly its files', async () => {
  await stage.accepted()
  await stage.submitted()
  const officer = await stage.person('chuyenvien')
  for (const day of ['2020-08-17', '2020-08-25', '2020-08-27', '2020-08-28']) {
    stage.clock.set(Temporal.Instant.from(`${day}T02:00:00Z`))
    for (const [actor, queue] of [
      [officer, 'work'],
      [await stage.person('tiepnhan'), 'toAccept'],
    ] as const) {
      const times = await queueTimes(actor, { queue }, stage.world)
      const all = await queuePage(actor, { queue }, stage.world)
      expect(Object.values(times).reduce((sum, count) => sum + count)).toBe(all?.total)
      for (const left of ['late', 'today', 'soon', 'enough', 'noClock'] as const) {
        const part = await queuePage(actor, { queue, left }, stage.world)
        expect(part?.total, `${left} on ${day}`).toBe(times[left])
        expect(
          part?.rows.every((row) => row.timeLeft === left),
          `${left} on ${day}`,
        ).toBe(true)
      }
    }
  }
})

test('many at once: each by itself, and each says how it went', async () => {
  const free = [await stage.submitted(), await stage.submitted()]
  const held = await stage.submitted()
  const files = await ticked([...free, held])
  await stage.run(await stage.person('tiepnhan2'), held, 'claim')
  const stranger = await stage.person('tiepnhan.longbien')
  const answers = {}
  expect(
    (await runForMany(stranger, { command: 'accept', files, answers }, stage.world)).map(
      ({ failure }) => failure?.kind,
    ),
  ).toEqual(['notFound', 'notFound', 'notFound'])
  const clerk = await stage.person('tiepnhan')
  const results = await runForMany(clerk, { command: 'accept', files, answers }, stage.world)
  expect(results.map(({ failure }) => failure?.kind ?? 'done')).toEqual(['done', 'done', 'stale'])
  const again = await runForMany(
    clerk,
    { command: 'accept', files: await ticked([held]), answers },
    stage.world,
  )
  expect(again[0]?.failure).toEqual({ kind: 'refused', refusal: 'someoneElseHoldsIt' })
  expect((await filesNamed(clerk, [held, ...free], stage.world)).map(({ id }) => id)).toEqual([held, ...free])
  expect(await filesNamed(stranger, free, stage.world)).toEqual([])
})

test('the head gives several files to one officer', async () => {
  const ids = [await stage.accepted(), await stage.inProgress()]
  const other = await stage.person('chuyenvien2')
  const head = await stage.person('truongphong')
  const results = await runForMany(
    head,
    { command: 'assign', files: await ticked(ids), answers: { holderId: other.accountId } },
    stage.world,
  )
  expect(results.map(({ failure }) => failure)).toEqual([null, null])
  const holders = await stage.world.db.case.findMany({
    where: { id: { in: ids } },
    select: { holderId: true },
  })
  expect(holders).toEqual([{ holderId: other.accountId }, { holderId: other.accountId }])
})

test('the heads’ board shows what is due in two working days, what is late, and what will be at this pace', async () => {
  const caseId = await stage.inProgress()
  const head = await stage.person('truongphong')
  const riskOn = async (day: string) => {
    stage.clock.set(Temporal.Instant.from(`${day}T02:00:00Z`))
    return (await dueSoonBoard(head, stage.world))?.lines.find(({ id }) => id === caseId)?.risk
  }
  // Due on Thursday, 27/08.
  expect(await riskOn('2020-08-24')).toBeUndefined()
  expect(await riskOn('2020-08-25')).toBe('soon')
  expect(await riskOn('2020-08-27')).toBe('today')
  expect(await riskOn('2020-08-28')).toBe('late')
  expect(await dueSoonBoard(await stage.person('chuyenvien'), stage.world)).toBeNull()
})

test('one file in four weeks is a pace at which the next will be late, long before its day', async () => {
  const officer = await stage.person('chuyenvien2')
  const first = await stage.accepted()
  await stage.run(officer, first, 'takeUp')
  await stage.run(officer, first, 'propose')
  stage.clock.set(Temporal.Instant.from('2020-08-18T02:00:00Z'))
  const second = await stage.accepted()
  await stage.run(officer, second, 'takeUp')
  const board = await dueSoonBoard(await stage.person('truongphong'), stage.world)
  expect(board?.lines.find(({ id }) => id === second)).toMatchObject({ risk: 'pace', timeLeft: 'enough' })
  const load = board?.loads.find(({ accountId }) => accountId === officer.accountId)
  expect(load?.pace.finished).toBe(1)
  expect(load?.willBeLate).toBeGreaterThan(0)
})

test('a name is found by its words in any order, accents or not', async () => {
  const caseId = await stage.accepted(examples[1])
  const clerk = await stage.person('tiepnhan')
  const found = async (typed: string) =>
    (await findFiles(clerk, typed, stage.world)).rows.some(({ id }) => id === caseId)
  expect(await found("nie h'linh")).toBe(true)
  expect(await found('nie')).toBe(true)
  expect(await found('linh nie xuan')).toBe(false)
})

test('notes are for colleagues: the person never reads one, an auditor writes none', async () => {
  const caseId = await stage.inProgress()
  const note = { caseId, body: 'Đã gọi điện, hẹn thứ Năm.' }
  expect(await writeNote(await stage.person('chuyenvien'), note, stage.world)).toEqual({
    ok: true,
    value: null,
  })
  for (const name of ['congdan', 'thanhtra', 'tiepnhan.longbien', 'quantri']) {
    const outcome = await writeNote(await stage.person(name), note, stage.world)
    expect(outcome, name).toEqual({ ok: false, error: 'notFound' })
  }
  expect((await caseNotes(caseId, stage.world)).map(({ body }) => body)).toEqual([note.body])
  expect(JSON.stringify(await myCase(stage.citizen, caseId, stage.world))).not.toContain(note.body)
})

test('the person and the office write to each other; each sees what the other has not read', async () => {
  const caseId = await stage.accepted()
  const clerk = await stage.person('tiepnhan')
  const unread = async (who: typeof clerk) => (await caseLetters(who, caseId, stage.world))?.unread
  const queue = () => queuePage(clerk, { queue: 'unreadLetters' }, stage.world)
  await writeLetter(stage.citizen, { caseId, body: 'Tôi nhận hộ mẹ tôi được không?' }, stage.world)
  expect([await unread(clerk), await unread(stage.citizen)]).toEqual([1, 0])
  expect((await queue())?.rows.map(({ id }) => id)).toEqual([caseId])
  stage.clock.set(morning.add({ minutes: 5 }))
  await writeLetter(clerk, { caseId, body: 'Được, mang theo giấy ủy quyền.' }, stage.world)
  expect([await unread(clerk), await unread(stage.citizen)]).toEqual([0, 1])
  expect((await queue())?.rows).toEqual([])
  const { messages } = await inbox(stage.citizen, 1, stage.world)
  const news = messages.find(({ subject }) => subject.startsWith('Có tin nhắn'))
  expect(news?.subject).toMatch(/^Có tin nhắn về hồ sơ H20\.STP-/)
  expect(JSON.stringify(news)).not.toContain('ủy quyền')
  await readLetters(stage.citizen, caseId, stage.world)
  expect(await unread(stage.citizen)).toBe(0)
  for (const name of ['thanhtra', 'tiepnhan.longbien', 'quantri']) {
    const stranger = await stage.person(name)
    expect(await caseLetters(stranger, caseId, stage.world), name).toBeNull()
    const outcome = await writeLetter(stranger, { caseId, body: 'x' }, stage.world)
    expect(outcome, name).toEqual({ ok: false, error: 'notFound' })
  }
})

test('who looked at a file is written down once an hour, and cannot be taken back', async () => {
  const caseId = await stage.accepted()
  const officer = await stage.person('chuyenvien')
  for (const minutes of [0, 10, 70]) {
    stage.clock.set(morning.add({ minutes }))
    await recordView(officer, { caseId, role: 'officer' }, stage.world)
  }
  expect(await caseViews(caseId, stage.world)).toEqual([
    { name: 'Trần Văn Lâm', role: 'officer', day: '2020-08-17', hours: 2 },
  ])
  await expect(stage.world.db.caseView.deleteMany({ where: { caseId } })).rejects.toThrow()
})

test('a filter is kept under a name of one’s own, holds a queue and nothing else, and is nobody else’s', async () => {
  const clerk = await stage.person('tiepnhan')
  const name = '  Quá hạn  của phòng '
  expect(
    (await saveFilter(clerk, { name, path: '/can-bo/xu-ly?loc=ca-phong&han=qua-han' }, stage.world)).ok,
  ).toBe(true)
  for (const path of ['/can-bo/tim?t=abc', '/ho-so', '/can-bo/xu-ly?ten=nguyen', '//ngoai.vn']) {
    expect(await saveFilter(clerk, { name: 'x', path }, stage.world), path).toEqual({
      ok: false,
      error: 'notAQueue',
    })
  }
  const [kept] = await savedFilters(clerk, stage.world)
  expect(kept).toMatchObject({ name: 'Quá hạn của phòng', path: '/can-bo/xu-ly?loc=ca-phong&han=qua-han' })
  const other = await stage.person('chuyenvien')
  await forgetFilter(other, kept?.id ?? '', stage.world)
  expect(await savedFilters(clerk, stage.world)).toHaveLength(1)
  expect(await savedFilters(other, stage.world)).toEqual([])
  await forgetFilter(clerk, kept?.id ?? '', stage.world)
  expect(await savedFilters(clerk, stage.world)).toEqual([])
})
