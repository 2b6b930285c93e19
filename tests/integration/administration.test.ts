import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import { readCsv, writeCsv } from '#lib/domain/kernel/csv.ts'
import { procedures } from '#lib/procedures/index.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { adminLogPage } from '#lib/queries/administration/admin-log-page.ts'
import { entryForm } from '#lib/queries/administration/entry-form.ts'
import { registerFile } from '#lib/queries/administration/register-file.ts'
import { registerView } from '#lib/queries/administration/register-view.ts'
import { caseSheet } from '#lib/queries/case-sheet.ts'
import { officeHoursOf } from '#lib/queries/office-hours-of.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import { carryOutImport, planImport } from '#lib/use-cases/administration/import-entries.ts'
import type { Register } from '#lib/use-cases/administration/register.ts'
import { registerAt, registers } from '#lib/use-cases/administration/registers/index.ts'
import { removeEntry, saveEntry } from '#lib/use-cases/administration/save-entry.ts'
import { switchAccount } from '#lib/use-cases/administration/switch-account.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
let admin: Person
beforeAll(async () => {
  stage = await openStage()
  admin = await stage.person('quantri')
})
afterAll(() => stage.close())
beforeEach(() => stage.clock.set(Temporal.Instant.from('2020-08-17T02:00:00Z')))

const register = (slug: string): Register => {
  const found = registerAt(slug)
  if (!found) throw new Error(`no register ${slug}`)
  return found
}

const save = (slug: string, typed: Record<string, string>, id: string | null = null, actor = admin) =>
  saveEntry(actor, { register: register(slug), id, typed }, stage.world)

/** The first entry of a register whose line has this text, as its address. */
const idOfEntry = async (slug: string, text: string, actor = admin): Promise<string> => {
  const view = await registerView(actor, slug, stage.world)
  const row = view?.rows.find(({ cells }) => cells.some((cell) => cell.includes(text)))
  if (!row) throw new Error(`no entry of ${slug} says ${text}`)
  return row.id
}

const typedAt = async (slug: string, id: string) => {
  const form = await entryForm(admin, { slug, id }, stage.world)
  if (!form) throw new Error(`no form for ${id}`)
  return form.typed
}

const own = 'stp-dong-thap'
const service = '2.000488'

test.each(registers.map(({ slug }) => slug))('%s is for administrators only', async (slug) => {
  for (const name of ['tiepnhan', 'chuyenvien', 'truongphong', 'giamdoc', 'thanhtra', 'congdan']) {
    const actor = await stage.person(name)
    expect(await registerView(actor, slug, stage.world)).toBeNull()
    expect(await registerFile(actor, slug, stage.world)).toBeNull()
    expect(await save(slug, {}, null, actor)).toEqual({ ok: false, error: 'notFound' })
  }
})

test('what belongs to another unit is not there, and cannot be named', async () => {
  const view = await registerView(admin, 'don-vi', stage.world)
  const names = view?.rows.map(({ cells }) => cells[0])
  expect(names).toContain('Sở Tư pháp tỉnh Đồng Tháp')
  expect(names).not.toContainEqual(expect.stringContaining('Hà Nội'))
  expect(names).not.toContain('Phòng Tư pháp quận Long Biên')
  const foreign = { unitCode: 'stp-ha-noi', name: 'Phòng lạ', fields: '', closedOn: '' }
  expect(await save('phong', foreign)).toMatchObject({ ok: false, error: { unitCode: expect.any(String) } })
  expect(await save('phong', { ...foreign, unitCode: own }, 'AAAAAAAAAAAAAAAA')).toEqual({
    ok: false,
    error: 'notFound',
  })
})

test('a unit below the own one is administered too, with a tree and a log of its own', async () => {
  const unit = {
    code: 'ptp-thu',
    name: 'Phòng Tư pháp huyện Thử',
    kind: 'districtJustice',
    parentCode: own,
    provinceCode: '87',
    districtCode: '899',
    agencyCode: 'H20.PTP899',
    agencyCodeConfirmed: 'no',
    address: '',
    telephone: '',
    validFrom: '01/07/2010',
    validTo: '',
  }
  expect(await save('don-vi', unit)).toMatchObject({ ok: true, value: { kind: 'added' } })
  const view = await registerView(admin, 'don-vi', stage.world)
  const below = view?.rows.find(({ cells }) => cells[0] === unit.name)
  expect([view?.rows[0]?.depth, below?.depth, below?.doubt]).toEqual([0, 1, 'Mã định danh chưa xác nhận'])
  const id = await idOfEntry('don-vi', 'huyện Thử')
  expect(await save('don-vi', { ...unit, parentCode: 'ptp-thu' }, id)).toMatchObject({
    error: { parentCode: expect.stringContaining('chính mình') },
  })
  stage.clock.set(stage.clock.now().add({ minutes: 1 }))
  expect(await save('don-vi', { ...unit, address: '24 đường 30/4' }, id)).toMatchObject({
    value: { kind: 'changed' },
  })
  const log = await adminLogPage(await stage.person('thanhtra'), { page: 1, subject: 'unit' }, stage.world)
  expect(log?.lines[0]).toMatchObject({
    who: 'Đặng Thu Hà',
    unit: 'Phòng Tư pháp huyện Thử',
    did: 'changed',
    changes: expect.arrayContaining([{ label: 'Địa chỉ', from: '', to: '24 đường 30/4' }]),
  })
  expect(await adminLogPage(await stage.person('tiepnhan'), { page: 1 }, stage.world)).toBeNull()
})

test('one field of law goes to one open division', async () => {
  const typed = { unitCode: own, name: 'Phòng thử', fields: 'Lý lịch tư pháp', closedOn: '' }
  expect(await save('phong', typed)).toMatchObject({
    error: { fields: expect.stringContaining('Phòng Hành chính tư pháp') },
  })
})

test('a post that has begun is ended, never rewritten, and nobody writes their own', async () => {
  const id = await idOfEntry('nhan-su', 'Bùi Thanh Thảo')
  const typed = await typedAt('nhan-su', id)
  expect(await save('nhan-su', { ...typed, role: 'divisionHead' }, id)).toMatchObject({
    error: { validFrom: expect.stringContaining('chỉ đặt được ngày kết thúc') },
  })
  expect(await save('nhan-su', { ...typed, validTo: '01/08/2020' }, id)).toMatchObject({
    error: { validTo: expect.stringContaining('từ hôm qua') },
  })
  expect(await save('nhan-su', { ...typed, validTo: '16/08/2020' }, id)).toMatchObject({ ok: true })
  expect((await stage.person('chuyenvien2')).posts).toEqual([])
  const self = { ...typed, email: 'quantri@demo.vn', fullName: 'Đặng Thu Hà', validFrom: '17/08/2020' }
  expect(await save('nhan-su', self)).toMatchObject({
    error: { email: expect.stringContaining('chính mình') },
  })
})

test('a first post opens an account that nobody can enter before its owner has set a password', async () => {
  const typed = {
    email: 'can-bo-moi@demo.vn',
    fullName: 'Lý Thị Mới',
    role: 'desk',
    unitCode: own,
    divisionId: '',
    fields: 'Lý lịch tư pháp',
    leads: 'no',
    validFrom: '17/08/2020',
    validTo: '',
  }
  expect(await save('nhan-su', typed)).toMatchObject({ ok: true })
  const account = await stage.world.db.account.findUniqueOrThrow({ where: { email: typed.email } })
  expect(account.passwordHash).toBe('!')
  expect((await stage.person('can-bo-moi')).posts).toEqual([
    { role: 'desk', unitCode: own, divisionId: null, services: expect.arrayContaining([service]) },
  ])
  const other = { ...typed, fullName: 'Người Khác', validFrom: '18/08/2020' }
  expect(await save('nhan-su', other)).toMatchObject({ error: { fullName: expect.any(String) } })
})

test('a locked account is out at once; its own owner does not lock it', async () => {
  const { id } = await stage.world.db.account.findUniqueOrThrow({ where: { email: 'tiepnhan2@demo.vn' } })
  const { sessionId } = await openSession(id, stage.world)
  expect((await actorOfSession(sessionId, stage.world)).kind).toBe('person')
  expect(await switchAccount(admin, { accountId: id, action: 'disable' }, stage.world)).toMatchObject({
    ok: true,
  })
  expect((await actorOfSession(sessionId, stage.world)).kind).toBe('anonymous')
  const notOwn = { ok: false, error: 'notFound' }
  expect(await switchAccount(admin, { accountId: admin.accountId, action: 'disable' }, stage.world)).toEqual(
    notOwn,
  )
  expect(
    await switchAccount(admin, { accountId: stage.citizen.accountId, action: 'disable' }, stage.world),
  ).toEqual(notOwn)
  expect(await switchAccount(admin, { accountId: id, action: 'enable' }, stage.world)).toMatchObject({
    ok: true,
  })
})

test('a deputy acts for the absent while the period runs, and approves nothing that either proposed', async () => {
  const head = await stage.world.db.account.findUniqueOrThrow({ where: { email: 'truongphong@demo.vn' } })
  const officer = await stage.world.db.account.findUniqueOrThrow({ where: { email: 'chuyenvien@demo.vn' } })
  const typed = {
    unitCode: own,
    absentId: head.id,
    deputyId: officer.id,
    validFrom: '17/08/2020',
    validTo: '18/08/2020',
  }
  expect(await save('thay-mat', { ...typed, deputyId: head.id })).toMatchObject({
    error: { deputyId: expect.any(String) },
  })
  expect(await save('thay-mat', { ...typed, absentId: admin.accountId })).toMatchObject({
    error: { absentId: expect.stringContaining('không giữ chức vụ') },
  })
  expect(await save('thay-mat', typed)).toMatchObject({ ok: true })
  const acting = await stage.person('chuyenvien')
  expect(acting.posts).toContainEqual(expect.objectContaining({ role: 'divisionHead', onBehalfOf: head.id }))
  const caseId = await stage.inProgress()
  await stage.run(acting, caseId, 'propose')
  const sheet = await caseSheet(acting, caseId, stage.world)
  expect(sheet?.roles).toContain('divisionHead')
  expect(sheet?.commands).not.toContain('approve')
  stage.clock.set(Temporal.Instant.from('2020-08-19T02:00:00Z'))
  expect((await stage.person('chuyenvien')).posts.map(({ role }) => role)).toEqual(['officer'])
})

test('a service that its only unit switches off is not started, and comes back when the period ends', async () => {
  const typed = {
    unitCode: own,
    procedureCode: service,
    validFrom: '17/08/2020',
    validTo: '20/08/2020',
    offered: 'no',
    level: '2',
  }
  expect(await save('dich-vu', { ...typed, level: '4', offered: 'yes' })).toMatchObject({
    error: { level: expect.stringContaining('mức độ 3') },
  })
  expect(await save('dich-vu', typed)).toMatchObject({ ok: true })
  const { slug } = procedures.find(({ code }) => code === service) ?? { slug: '' }
  const begin = () =>
    startApplication(
      stage.citizen,
      { slug, startKey: crypto.randomUUID() },
      { ...stage.world, catalogueDate: null },
    )
  // The other province still takes it.
  expect(await begin()).toMatchObject({ ok: true })
  await expect(stage.submitted()).rejects.toThrow(/noCompetentUnit|incomplete/)
  stage.clock.set(Temporal.Instant.from('2020-08-21T02:00:00Z'))
  await stage.world.db.serviceActivation.deleteMany({ where: { unitCode: own } })
  expect(await stage.submitted()).toBeTruthy()
})

test('an amount decided for the future changes the bills of files sent in from that day on', async () => {
  const line = `${service}: Mức chung, một lần, một người`
  const typed = {
    unitCode: own,
    line,
    validFrom: '17/08/2020',
    validTo: '',
    amount: '150.000',
    source: 'Nghị quyết thử',
  }
  const before = await stage.submitted()
  expect(await save('phi', typed)).toMatchObject({
    error: { validFrom: expect.stringContaining('hồ sơ nộp') },
  })
  expect(await save('phi', { ...typed, line: `${service}: Dòng không có` })).toMatchObject({
    error: { line: expect.any(String) },
  })
  expect(await save('phi', { ...typed, validFrom: '01/09/2020' })).toMatchObject({ ok: true })
  stage.clock.set(Temporal.Instant.from('2020-09-01T02:00:00Z'))
  const after = await stage.submitted()
  const desk = await stage.person('tiepnhan')
  const bill = async (id: string) => (await caseSheet(desk, id, stage.world))?.fee
  expect(await bill(before)).toMatchObject({ due: 200_000, lines: [{ amount: 200_000 }] })
  expect(await bill(after)).toMatchObject({ due: 150_000, lines: [{ amount: 150_000 }] })
})

test('a commitment shorter than the law is kept beside the due date of the law', async () => {
  const typed = {
    unitCode: own,
    procedureCode: service,
    validFrom: '17/08/2020',
    validTo: '',
    days: '20',
    count: 'calendar',
    supplementClock: '',
    source: 'Quyết định thử',
  }
  expect(await save('thoi-han', typed)).toMatchObject({
    error: { days: expect.stringContaining('ngắn hơn') },
  })
  expect(await save('thoi-han', { ...typed, days: '5', count: 'working' })).toMatchObject({ ok: true })
  const caseId = await stage.accepted()
  const sheet = await caseSheet(await stage.person('tiepnhan'), caseId, stage.world)
  expect(sheet).toMatchObject({ committedOn: '2020-08-24', row: { dueOn: '2020-08-27' } })
})

test('office hours hold from their day on', async () => {
  const typed = {
    unitCode: own,
    validFrom: '01/09/2020',
    hours: '7h30-11:30, 13:00-17:00',
    source: 'Nội quy',
  }
  expect(await save('gio-lam-viec', { ...typed, hours: '11:30-07:00' })).toMatchObject({
    error: { hours: expect.any(String) },
  })
  expect(await save('gio-lam-viec', typed)).toMatchObject({ ok: true })
  const hours = (day: string) => officeHoursOf(stage.world.db, own, Temporal.PlainDate.from(day))
  expect((await hours('2020-08-31'))[0]).toEqual({ opens: '07:00', closes: '11:30' })
  expect(await hours('2020-09-01')).toEqual([
    { opens: '07:30', closes: '11:30' },
    { opens: '13:00', closes: '17:00' },
  ])
})

test('what has not begun can be taken away, what has begun cannot', async () => {
  const typed = { unitCode: own, book: 'desk', symbol: 'TTPVHCC', validFrom: '01/10/2020' }
  expect(await save('so', typed)).toMatchObject({ ok: true })
  const id = await idOfEntry('so', 'TTPVHCC')
  stage.clock.set(Temporal.Instant.from('2020-10-02T02:00:00Z'))
  const remove = () => removeEntry(admin, { register: register('so'), id }, stage.world)
  expect(await remove()).toEqual({ ok: false, error: 'notFound' })
  stage.clock.set(Temporal.Instant.from('2020-09-30T02:00:00Z'))
  expect(await remove()).toMatchObject({ ok: true })
})

test.each(registers.filter(({ csv }) => csv).map(({ slug }) => slug))(
  '%s: exported and brought back, nothing changes',
  async (slug) => {
    const file = (await registerFile(admin, slug, stage.world))?.content ?? ''
    const plan = await planImport(admin, { register: register(slug), file }, stage.world)
    if (!plan.ok) return expect(plan.error).toEqual({ unreadable: 'Tệp không có dòng dữ liệu nào.' })
    expect(new Set(plan.value.lines.map(({ kind }) => kind))).toEqual(new Set(['unchanged']))
  },
)

test('what is previewed of a file is what is done, and nothing before', async () => {
  const reasons = register('ly-do')
  const head = ['Cơ quan', 'Dùng khi', 'Thủ tục', 'Về câu hỏi hoặc giấy tờ', 'Lời ghi', 'Thứ tự']
  const unit = 'Sở Tư pháp tỉnh Đồng Tháp'
  const file = writeCsv([
    head,
    [unit, 'Yêu cầu bổ sung', '', '', 'Ảnh chụp mờ: chụp lại đủ bốn góc giấy.', '1'],
    [own, 'refusal', '', '', '=HYPERLINK("x")', '2'],
  ])
  const plan = await planImport(admin, { register: reasons, file }, stage.world)
  if (!plan.ok) throw new Error(JSON.stringify(plan.error))
  expect(plan.value.lines.map(({ line, kind }) => [line, kind])).toEqual([
    [2, 'added'],
    [3, 'wrong'],
  ])
  expect(await stage.world.db.reason.count({ where: { unitCode: own } })).toBe(0)
  const refused = await carryOutImport(admin, { register: reasons, file, seal: plan.value.seal }, stage.world)
  expect(refused.ok).toBe(false)
  expect(await stage.world.db.reason.count({ where: { unitCode: own } })).toBe(0)

  const good = file.replace(/'=HYPERLINK[^;]*;?/, '').replace(/\r\n[^\r]*refusal[^\r]*/, '')
  const goodPlan = await planImport(admin, { register: reasons, file: good }, stage.world)
  if (!goodPlan.ok) throw new Error(JSON.stringify(goodPlan.error))
  const seal = goodPlan.value.seal
  const byAnother = await carryOutImport(
    await stage.person('quantri2'),
    { register: reasons, file: good, seal },
    stage.world,
  )
  expect(byAnother.ok).toBe(false)
  // As a browser sends it back: every line end as CRLF.
  const sent = good.replaceAll(/\r?\n/g, '\r\n')
  const done = await carryOutImport(admin, { register: reasons, file: sent, seal }, stage.world)
  expect(done.ok && done.value.lines).toEqual(goodPlan.value.lines)
  expect(await stage.world.db.reason.findMany({ where: { unitCode: own }, select: { words: true } })).toEqual(
    [{ words: 'Ảnh chụp mờ: chụp lại đủ bốn góc giấy.' }],
  )
  const again = await carryOutImport(admin, { register: reasons, file: sent, seal }, stage.world)
  expect(again).toMatchObject({ ok: false, error: { plan: { lines: [{ kind: 'unchanged' }] } } })
})

test('a unit of a file may be the parent of the next line', async () => {
  const file = (await registerFile(admin, 'don-vi', stage.world))?.content ?? ''
  const read = readCsv(file)
  if (!read.ok) throw new Error('unreadable')
  const [head = [], first = []] = read.value.map(({ cells }) => cells)
  const at = (label: string) => head.indexOf(label)
  const unit = (code: string, parent: string) =>
    first
      .with(at('Mã trong hệ thống'), code)
      .with(at('Tên cơ quan'), `Cơ quan ${code}`)
      .with(at('Trực thuộc'), parent)
  const added = writeCsv([head, unit('tang-mot', own), unit('tang-hai', 'tang-mot')])
  const plan = await planImport(admin, { register: register('don-vi'), file: added }, stage.world)
  expect(plan.ok && plan.value.lines.map(({ kind }) => kind)).toEqual(['added', 'added'])
})

test.each([
  ['a;b\n1;2', 'Không có cột'],
  ['"a', 'ngoặc kép'],
  ['', 'không có dòng dữ liệu'],
  ['Cơ quan;Tên\uFFFD\nx;y', 'UTF-8'],
])('a file that is no list of ours is refused in words: %j', async (file, words) => {
  const plan = await planImport(admin, { register: register('phong'), file }, stage.world)
  expect(plan).toEqual({ ok: false, error: { unreadable: expect.stringContaining(words) } })
})
