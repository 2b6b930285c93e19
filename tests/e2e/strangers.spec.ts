import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { commands } from '#lib/domain/case/workflow.ts'
import { type Browserless, browserless } from '#tests/support/browserless.ts'
import { elementsNamed } from '#tests/support/html.ts'
import { begin, carryOut, demoPerson, newCitizen, staffOf, submitted } from '#tests/support/people.ts'
import { origin, worldOfServer } from './support/server.ts'

type Target = {
  readonly draft: string
  readonly file: string
  readonly paper: string
  readonly links: readonly string[]
}
let target: Target
let somebodyElse: Browserless
let otherUnit: Browserless
let admin: Browserless

test.beforeAll(async () => {
  const owner = await newCitizen(origin)
  const draft = await begin(owner)
  const { id, page } = await submitted(owner)
  const staff = await staffOf(origin)
  await carryOut(staff, id, 'accept')
  const pages = [
    page,
    await owner.open(`/ho-so/${id}`),
    await staff.tiepnhan.open(`/can-bo/ho-so/${id}`),
    await staff.tiepnhan.open(await carryOut(staff, id, 'collectFee')),
  ]
  const links = pages.flatMap(({ document }) =>
    elementsNamed(document, 'a').map(({ attributes }) => attributes.href ?? ''),
  )
  const world = await worldOfServer()
  const paper = await world.db.storedFile.findFirstOrThrow({ where: { draftId: id } })
  await world.db.$disconnect()
  target = {
    draft: draft.id,
    file: id,
    paper: paper.id,
    links: [...new Set(links.filter((link) => link.includes(id)).map((link) => link.split('#')[0] ?? ''))],
  }
  somebodyElse = await newCitizen(origin)
  otherUnit = await demoPerson(origin, 'tiepnhan.longbien')
  admin = await demoPerson(origin, 'quantri')
})

/** Everything that can be asked about somebody's file, and what the pages of those who may see it link to. */
const readable = ({ draft, file, paper, links }: Target): string[] => [
  ...new Set([
    ...links,
    `/ho-so/${file}`,
    `/ho-so/${file}/rut`,
    `/ho-so/${file}/giay-to/${paper}/tep`,
    `/can-bo/ho-so/${file}`,
    `/can-bo/ho-so/${file}/giay-to/${paper}/tep`,
    `/can-bo/ho-so/${file}/giay-to/${paper}/tep?xem`,
    `/can-bo/ho-so/${file}/ket-qua`,
    `/can-bo/ho-so/${file}/xem-truoc.pdf`,
    `/can-bo/ky-so?chon=${file}`,
    `/giay-to-cua-toi/${paper}/tep`,
    `/ho-so/${draft}`,
    `/ho-so/${draft}/nguoi-yeu-cau`,
    `/ho-so/${draft}/giay-to`,
    `/ho-so/${draft}/kiem-tra`,
    `/ho-so/${draft}/to-khai.pdf`,
    `/ho-so/${draft}/xoa`,
  ]),
]

const writable = ({ draft, file, paper }: Target): string[] => [
  `/ho-so/${draft}/nguoi-yeu-cau/luu`,
  `/ho-so/${draft}/giay-to/tep`,
  `/ho-so/${draft}/nop`,
  `/ho-so/${draft}/xoa/dong-y`,
  `/ho-so/${file}/nop`,
  `/ho-so/${file}/bo-sung/gui`,
  `/ho-so/${file}/rut/gui`,
  `/ho-so/${file}/giay-to/tep?intent=remove:${paper}`,
  `/ho-so/${file}/tin-nhan`,
  `/ho-so/${file}/tin-nhan/da-doc`,
  `/can-bo/ho-so/${file}/tin-nhan`,
  `/can-bo/ho-so/${file}/tin-nhan/da-doc`,
  `/can-bo/ho-so/${file}/ghi-chu`,
  `/can-bo/ho-so/${file}/ket-qua/tep`,
  `/can-bo/ho-so/${file}/ket-qua/luu`,
  '/can-bo/ky-so/gui',
  '/can-bo/ky-so/khoa-truy-cap',
  `/giay-to-cua-toi/${paper}/chia-se`,
  `/giay-to-cua-toi/chia-se/${paper}/thu-hoi`,
  ...commands.map((command) => `/can-bo/ho-so/${file}/lenh/${command}`),
]

/** What a stranger gets: the status, where it leads, and the words, without the ids that were asked for. */
const answerTo = async (visitor: Browserless, path: string, ids: readonly string[]): Promise<string> => {
  const response = await visitor.send(path)
  const words = (await response.text())
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<link[^>]*>/g, '')
    .replace(/value="[^"]*"/g, '')
  const text = ids.reduce((left, id) => left.replaceAll(id, 'ID'), words)
  return `${response.status} ${ids.reduce((left, id) => left.replaceAll(id, 'ID'), response.headers.get('location') ?? '')}\n${text}`
}

const invented = (): Target => ({ draft: randomUUID(), file: randomUUID(), paper: randomUUID(), links: [] })

const strangers = [
  ['another citizen', () => somebodyElse, /^404 /],
  ['the desk of another unit', () => otherUnit, /^404 /],
  ['an administrator', () => admin, /^404 /],
  ['nobody in particular', () => browserless(origin), /^(404|30[37] \/dang-nhap\?tiep=)/],
] as const

for (const [who, visitor, expected] of strangers) {
  test(`${who} sees of somebody's file what they would see of a file that does not exist`, async () => {
    const away = invented()
    const ids = [target.draft, target.file, target.paper, away.draft, away.file, away.paper]
    const reader = visitor()
    for (const path of readable(target)) {
      const like = [target.draft, target.file, target.paper].reduce(
        (left, id, i) => left.replaceAll(id, [away.draft, away.file, away.paper][i] ?? ''),
        path,
      )
      const [real, none] = [await answerTo(reader, path, ids), await answerTo(reader, like, ids)]
      expect(real, `GET ${path}`).toMatch(expected)
      expect(real, `GET ${path}: like one that is not there`).toBe(none)
    }
  })

  test(`${who} changes nothing of somebody's file`, async () => {
    const before = await stateOf(target)
    const writer = visitor()
    for (const path of writable(target)) {
      for (const body of [
        new URLSearchParams({
          ...{ version: '2', intent: 'continue', fullName: 'Kẻ Lạ', letter: 'x', note: 'x' },
          [`f.${target.file}`]: '2.1',
        }),
        formData({ version: '2', intent: `remove:${target.paper}` }),
      ]) {
        const response = await writer.send(path, { method: 'POST', body, headers: { origin } })
        await response.body?.cancel()
        const to = response.headers.get('location') ?? ''
        const isSentAway =
          [404, 405].includes(response.status) || (response.status === 303 && !to.includes('xong'))
        expect(isSentAway, `POST ${path}: ${response.status} ${to}`).toBe(true)
      }
    }
    expect(await stateOf(target)).toEqual(before)
  })
}

test('a form on another site, or one without a token, changes nothing even for the owner', async () => {
  const owner = await newCitizen(origin)
  const { id, page } = await begin(owner)
  const post = (headers: Record<string, string>, body = new URLSearchParams({ intent: 'continue' })) =>
    owner.send(`${page.path}/luu`, { method: 'POST', body, headers })
  const before = await stateOf({ ...target, draft: id })
  expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
  expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post({ 'sec-fetch-site': 'same-site' })).status).toBe(403)
  expect((await post({ origin: 'null' })).status).toBe(403)
  expect((await post({})).status, 'neither header nor token').toBe(403)
  const foreign = formData({ intent: 'upload' })
  foreign.append('identity', new Blob(['x']), 'x.png')
  const upload = await owner.send(`/ho-so/${id}/giay-to/tep`, {
    method: 'POST',
    body: foreign,
    headers: { origin: 'https://evil.example' },
  })
  expect(upload.status).toBe(403)
  for (const path of writable({ ...target, draft: id }).filter((path) => path.includes('/can-bo/'))) {
    const response = await owner.send(path, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: new URLSearchParams(),
    })
    expect(response.status, path).toBe(403)
  }
  expect(await stateOf({ ...target, draft: id })).toEqual(before)
})

test('looking changes nothing: every page may be fetched ahead of time', async () => {
  const desk = await demoPerson(origin, 'tiepnhan')
  const before = await stateOf(target)
  for (const path of readable(target)) await (await desk.send(path)).body?.cancel()
  for (const path of writable(target)) {
    const response = await desk.send(path)
    await response.body?.cancel()
    expect([404, 405], `GET ${path}`).toContain(response.status)
  }
  expect(await stateOf(target)).toEqual(before)
})

/** All that the database holds about the two, down to the last column. */
const stateOf = async ({ draft, file }: Target): Promise<unknown> => {
  const world = await worldOfServer()
  try {
    const ids = [draft, file]
    return {
      drafts: await world.db.draft.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } }),
      files: await world.db.storedFile.findMany({ where: { draftId: { in: ids } }, orderBy: { id: 'asc' } }),
      cases: await world.db.case.findMany({
        where: { id: { in: ids } },
        include: { events: true, letters: true, texts: true },
      }),
    }
  } finally {
    await world.db.$disconnect()
  }
}

const formData = (values: Readonly<Record<string, string>>): FormData => {
  const body = new FormData()
  for (const [name, value] of Object.entries(values)) body.append(name, value)
  return body
}
