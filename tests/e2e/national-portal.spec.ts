import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { conformance } from '#tests/support/api-conformance.ts'
import { nestedAnswers } from '#tests/support/api-system.ts'
import type { Browserless } from '#tests/support/browserless.ts'
import { carryOut, demoPerson, exampleAt, newCitizen, picture, staffOf } from '#tests/support/people.ts'
import { origin } from './support/server.ts'

const systems = '/can-bo/quan-tri/khoa-api'
const conforms = conformance()
let admin: Browserless
let key = ''

/** A request as another system sends it: no cookie, no page. */
const ask = async (path: string, init: RequestInit = {}, bearer = key) => {
  const headers = new Headers(init.headers)
  if (bearer) headers.set('authorization', `Bearer ${bearer}`)
  headers.set('x-forwarded-for', '10.20.30.40')
  const response = await fetch(new URL(`/api/v1/${path}`, origin), { ...init, headers, redirect: 'manual' })
  return { status: response.status, type: response.headers.get('content-type'), json: await response.json() }
}

/** Admits a system and answers with the key as its page shows it. */
const admit = async (name: string, scopes: readonly number[]): Promise<string> => {
  const ticked = Object.fromEntries(scopes.map((index) => [`scopes.${index}`, 'yes']))
  const list = await admin.press(await admin.open(`${systems}/them`), 'Thêm', {
    values: { unitCode: 'stp-dong-thap', name, ...ticked },
  })
  expect(list.path).toBe(`${systems}?xong=added`)
  const issued = await admin.press(list, `Cấp khóa: ${name}`)
  // Others may just have been issued: its own stands behind its name.
  const own = issued.text.slice(issued.text.indexOf(name))
  const [shown = ''] = /mctp\.[0-9a-f]{16}\.[\w-]{43}/.exec(own) ?? []
  return shown
}

test.beforeAll(async () => {
  admin = await demoPerson(origin, 'quantri')
  key = await admit(`Cổng quốc gia ${randomUUID()}`, [0, 1])
})

test('a key is shown to whoever issued it until it is noted down, and revoked it opens nothing', async () => {
  const name = `Hệ thống thử ${randomUUID()}`
  const shown = await admit(name, [1])
  expect((await ask('procedures', {}, shown)).status).toBe(200)
  const noted = await admin.press(await admin.open(systems), `Đã chép, không hiện nữa: ${name}`)
  expect(noted.html).not.toContain(shown)
  await admin.press(noted, `Thu hồi: ${name}`)
  expect((await ask('procedures', {}, shown)).json).toMatchObject({
    status: 401,
    type: '/du-lieu-mo/api#revokedKey',
  })
})

test('the keys of systems are for administrators', async () => {
  expect((await (await newCitizen(origin)).open(systems)).status).toBe(404)
  expect((await (await demoPerson(origin, 'tiepnhan')).open(systems)).status).toBe(404)
})

test('an application comes by the API, is accepted at the desk, and is told in the feed', async () => {
  const example = exampleAt(0)
  const listed = await ask('procedures')
  expect(conforms('ProcedureList', listed.json)).toEqual([])
  const detail = await ask(`procedures/${example.service}`)
  expect(conforms('ProcedureDetail', detail.json)).toEqual([])

  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(picture)]), 'cccd.png')
  const sent = await ask('files', { method: 'POST', body })
  expect(conforms('SentFile', sent.json)).toEqual([])

  const submit = (idempotencyKey: string, more: object = {}) =>
    ask('submissions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
      body: JSON.stringify({
        procedure: example.service,
        answers: { ...nestedAnswers(example.typed), ...more },
        files: example.expected.papers.map((paper) => ({ paper, fileId: sent.json.id })),
      }),
    })
  const wrong = await submit('wrong', { fullName: '' })
  expect(wrong).toMatchObject({ status: 422, type: 'application/problem+json; charset=utf-8' })
  expect(conforms('Problem', wrong.json)).toEqual([])
  expect(wrong.json.errors).toEqual([
    { control: 'fullName', code: 'required', sentence: expect.stringMatching(/^Nhập /) },
  ])

  const [idempotencyKey, since] = [randomUUID(), (await feed()).next]
  const filed = await submit(idempotencyKey)
  expect(filed.status).toBe(201)
  expect(conforms('Submission', filed.json)).toEqual([])
  expect(await submit(idempotencyKey)).toEqual(filed)
  expect((await submit(idempotencyKey, { fullName: 'Trần Thị Mai' })).status).toBe(422)

  await carryOut(await staffOf(origin), filed.json.id, 'accept')
  const { items } = await feed(since)
  const record = items.find(
    ({ KenhThucHien, ChuHoSo }) => KenhThucHien === '2' && ChuHoSo === example.typed.fullName,
  )
  expect(conforms('DossierRecord', record)).toEqual([])
  expect(record?.TrangThaiHoSo).toBe('2')
  const one = await ask(`dossiers/${record?.MaHoSo}`)
  expect(one.json).toEqual(record)
  expect((await ask(`submissions/${filed.json.id}`)).json.dossierCode).toBe(record?.MaHoSo)

  const withdraw = (body: object) =>
    ask(`submissions/${filed.json.id}/withdrawal`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'withdrawal' },
      body: JSON.stringify(body),
    })
  expect((await withdraw({})).status).toBe(422)
  expect(await withdraw({ askedByPerson: true })).toMatchObject({ status: 200, json: { status: '7' } })
})

test('what is sent, and the keys, stand in no log', async () => {
  const folder = join(process.env.DATA_DIR ?? '.data', 'logs')
  const logs = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  expect(logs.length).toBeGreaterThan(0)
  const { fullName = '', idNumber = '', telephone = '' } = exampleAt(0).typed
  for (const secret of [fullName, idNumber, telephone, key]) {
    expect(secret).not.toBe('')
    expect(logs.join()).not.toContain(secret)
  }
})

type Feed = { next: string; hasMore: boolean; items: Readonly<Record<string, string>>[] }

/** Everything that has changed since, to the end. */
const feed = async (from = ''): Promise<Feed> => {
  const items: Feed['items'] = []
  let since = from
  for (;;) {
    const { json } = await ask(`dossiers?limit=200&since=${since}`)
    items.push(...json.items)
    since = json.next
    if (!json.hasMore) return { next: since, hasMore: false, items }
  }
}

test('without a key, with a guessed one, or without the scope nothing is told', async () => {
  expect((await ask('dossiers', {}, '')).json).toMatchObject({ status: 401, type: '/du-lieu-mo/api#noKey' })
  expect((await ask('dossiers', {}, `mctp.0123456789abcdef.${'A'.repeat(43)}`)).status).toBe(401)
  const filing = await admit(`Chỉ nộp ${randomUUID()}`, [0])
  expect((await ask('dossiers', {}, filing)).json).toMatchObject({ status: 403 })
  expect((await ask('dossiers/khong-co')).json).toMatchObject({ status: 404 })
  // A browser that is signed in is no system: cookies open nothing here.
  const page = await admin.send('/api/v1/dossiers')
  expect(page.status).toBe(401)
})

test('the API is explained to people and to programs', async () => {
  const page = await admin.open('/du-lieu-mo/api')
  expect(page.heading).toBe('API cho hệ thống khác')
  const document = await ask('openapi.json', {}, '')
  expect(document.json).toMatchObject({ openapi: '3.1.0', servers: [{ url: `${origin}/api/v1` }] })
})
