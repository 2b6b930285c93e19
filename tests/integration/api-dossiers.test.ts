import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ApiClient } from '#lib/domain/access/api-client.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { connect } from '#lib/outside/database/index.ts'
import { changedDossiers, dossier } from '#lib/queries/api/dossiers.ts'
import { caseViews } from '#lib/queries/case-views.ts'
import { conformance } from '#tests/support/api-conformance.ts'
import { admittedSystem, systemWith } from '#tests/support/api-system.ts'
import { reviewed } from '#tests/support/reviewed.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const conforms = conformance()

let stage: Stage
let client: ApiClient

beforeAll(async () => {
  stage = await openStage()
  const admin = await stage.person('quantri')
  const { key } = await admittedSystem(
    admin,
    { unitCode: 'stp-dong-thap', name: 'Cổng quốc gia' },
    stage.world,
  )
  client = await systemWith(key, stage.world)
})
afterAll(() => stage.close())

const changes = async (since: string, limit = 100, who = client) => {
  const feed = await changedDossiers(who, { since, limit }, stage.world)
  if (!feed.ok) throw new Error(feed.error)
  expect(conforms('DossierFeed', feed.value)).toEqual([])
  return feed.value
}

test('a whole life of a file is told in the words of the national platform', async () => {
  const id = await stage.resultReady()
  const { dossierCode } = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
  const found = await dossier(client, dossierCode ?? '', stage.world)
  if (!found.ok) throw new Error(found.error)
  const record = found.value
  expect(conforms('DossierRecord', record)).toEqual([])
  expect(record).toMatchObject({
    MaHoSo: dossierCode,
    MaTTHC: '2.000488',
    MaLinhVuc: null,
    KenhThucHien: '2',
    LoaiDoiTuong: '1',
    TrangThaiHoSo: '9',
    NgayTiepNhan: '20200817090000',
    NgayTra: null,
  })
  expect(record.NgayKetThucXuLy).toMatch(/^20200817\d{6}$/)
  expect(record.tienTrinh.map(({ TrangThai }) => TrangThai)).toEqual(['1', '2', '4', '4', '4', '9'])
  expect(record.GiayToKetQua).toHaveLength(1)
  expect(record.TaiLieuNop.length).toBeGreaterThan(0)
})

test('the reading is written down, and the person sees who read', async () => {
  const id = await stage.accepted()
  await changes('')
  expect(await caseViews(id, stage.world)).toContainEqual(
    expect.objectContaining({ name: 'Cổng quốc gia', role: 'client' }),
  )
})

test('it says whose file it is, and no number, telephone or address of theirs', async () => {
  const id = await stage.accepted()
  const { provisionalNumber } = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
  const person = await stage.world.db.casePerson.findUniqueOrThrow({ where: { caseId: id } })
  const found = await dossier(client, provisionalNumber, stage.world)
  const text = JSON.stringify(found)
  expect(text).toContain(person.fullName)
  for (const secret of [person.telephone, person.email, person.address])
    if (secret) expect(text).not.toContain(secret)
})

test('what a supplement did to the due date stands beside it', async () => {
  const id = await stage.inProgress()
  const faulty = { identity: 'Chụp lại giấy tờ tùy thân, ảnh phải rõ cả bốn góc.' }
  const asked = await reviewed(id, faulty, stage.world)
  await stage.run(await stage.person('chuyenvien'), id, 'requestSupplement', asked)
  const { dossierCode } = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
  const found = await dossier(client, dossierCode ?? '', stage.world)
  if (!found.ok) throw new Error(found.error)
  expect(found.value.DanhSachHoSoBoSung).toEqual([
    expect.objectContaining({
      TrangThaiBoSung: '0',
      NgayHenTraTruoc: expect.stringMatching(/^2020\d{10}$/),
      NgayHenTraMoi: null,
    }),
  ])
})

test('read page by page, each change comes once, and then nothing until something changes', async () => {
  const all = await changes('')
  const codes: string[] = []
  let since = ''
  for (let pages = 0; pages < 50; pages++) {
    const page = await changes(since, 2)
    codes.push(...page.items.map(({ MaHoSo }) => MaHoSo))
    since = page.next
    if (!page.hasMore) break
  }
  expect(codes).toEqual(all.items.map(({ MaHoSo }) => MaHoSo))
  expect(new Set(codes).size).toBe(codes.length)
  expect(await changes(since)).toMatchObject({ items: [], hasMore: false, next: since })
  const id = await stage.submitted()
  expect((await changes(since)).items).toHaveLength(1)
  await stage.run(await stage.person('tiepnhan'), id, 'accept')
  expect((await changes(since)).items).toMatchObject([{ TrangThaiHoSo: '2' }])
})

test('what commits late is not passed over', async () => {
  const { next } = await changes('')
  const slow = await stage.submitted()
  const [held, since] = [connect(stage.queueUrl, { connections: 1 }), (await changes(next)).next]
  let hold: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    hold = resolve
  })
  // One transaction has its place in the order and is not done; another, later in the order, is.
  const desk = await stage.person('tiepnhan')
  const { seq } = await stage.world.db.case.findUniqueOrThrow({ where: { id: slow } })
  let isPlaced: () => void = () => undefined
  const placed = new Promise<void>((resolve) => {
    isPlaced = resolve
  })
  const running = held.$transaction(
    async (tx) => {
      const at = toDate(stage.clock.now()).toISOString()
      await tx.$queryRaw`SELECT append_event(${slow}::uuid, ${seq}::int, 'claim', ${at}::timestamptz, ${desk.accountId}::uuid,
        'desk', 'submitted', '{}'::jsonb, '{}'::jsonb)`
      isPlaced()
      await released
    },
    { timeout: 10_000 },
  )
  await placed
  const quick = await stage.submitted()
  const meanwhile = await changes(since)
  expect(meanwhile.items).toEqual([])
  hold()
  await running
  await held.$disconnect()
  const after = await changes(meanwhile.next)
  const { provisionalNumber } = await stage.world.db.case.findUniqueOrThrow({ where: { id: quick } })
  const slowNumber = (await stage.world.db.case.findUniqueOrThrow({ where: { id: slow } })).provisionalNumber
  expect(after.items.map(({ MaHoSo }) => MaHoSo).toSorted()).toEqual(
    [slowNumber, provisionalNumber].toSorted(),
  )
})

test('a file of another unit does not exist, and without the scope nothing does', async () => {
  const id = await stage.accepted()
  const { dossierCode } = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
  const elsewhere = { ...client, units: ['stp-ha-noi'] }
  expect(await dossier(elsewhere, dossierCode ?? '', stage.world)).toMatchObject({ error: 'notFound' })
  expect((await changes('', 100, elsewhere)).items).toEqual([])
  const filer: ApiClient = { ...client, scopes: ['submit'] }
  expect(await dossier(filer, dossierCode ?? '', stage.world)).toMatchObject({ error: 'noScope' })
  expect(await changedDossiers(filer, { since: '', limit: 1 }, stage.world)).toMatchObject({
    error: 'noScope',
  })
  expect(await changedDossiers(client, { since: "c'; --", limit: 1 }, stage.world)).toMatchObject({
    error: 'noSuchPlace',
  })
})
