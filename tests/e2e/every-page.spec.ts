import { expect, type Page, test } from '@playwright/test'
import { type Browserless, browserless } from '#tests/support/browserless.ts'
import type { Reachable } from '#tests/support/files-in-status.ts'
import {
  answerStep,
  askFor,
  begin,
  carryOut,
  demoPerson,
  exampleAt,
  newCitizen,
  staffOf,
} from '#tests/support/people.ts'
import { filed, filesIn } from './support/filed.ts'
import { enterAs, expectAccessible, expectNoSidewaysScroll, listen } from './support/look.ts'
import { origin } from './support/server.ts'

test.describe.configure({ mode: 'parallel' })
test.use({ viewport: { width: 1280, height: 800 } })

/** Pages that no link leads to without typing something first. */
const unlinked = [
  '/tra-cuu?ma=khong-phai-ma',
  '/tra-cuu?ma=TAM-23456789',
  '/xac-thuc?ma=khong-phai-ma',
  '/xac-thuc/ABCDEFGHJKLMNPQRSTUVWXYZ',
  '/thu-tuc?tim=khong%20co%20thu%20tuc%20nay',
  '/thong-ke?tu=2020-06-01&den=2020-08-31',
  '/thong-ke?tu=31/02/2020&den=2020-08-31',
  '/dat-lai-mat-khau?ma=da-dung',
  '/quen-mat-khau?xong=1',
]

/** Services and guides are drawn from data by one page each: these are the ones that show every part of it. */
const telling = [
  ...[
    '/thu-tuc/phieu-ly-lich-tu-phap',
    '/thu-tuc/trich-luc-ho-tich',
    '/thu-tuc/dang-ky-hoat-dong-to-chuc-hanh-nghe-luat-su',
  ],
  ...['/huong-dan/ly-lich-tu-phap', '/huong-dan/tiep-nhan-ho-so-truc-tuyen'],
]

/** Ways to narrow a list, to tick its boxes, or to read in another language: the page stays of its kind. */
const narrowing: ReadonlySet<string> = new Set(['han', 'cua', 'chon', 'tep', 'ngon-ngu'])

const drawnFromData = /^\/(thu-tuc|nop-ho-so|huong-dan)\/[^/]+$/

/** One page of a kind is enough: ids, days, numbers and services are left out of what tells pages apart. */
const kindOf = (path: string): string => {
  const { pathname, searchParams } = new URL(path, origin)
  const search = [...searchParams.keys()]
    .filter((key) => !narrowing.has(key))
    .sort()
    .join('&')
  return `${placeOf(pathname)}?${search}`
}

/** The page that draws it, whatever it is asked. */
const placeOf = (pathname: string): string =>
  pathname.replace(drawnFromData, '/$1/TEN').replace(/[0-9a-f-]{36}/g, 'ID')

/** Pages that axe has looked at in this process: asked for other rows, or by another role, they are made of the same parts. */
const looked = new Set<string>()

/**
 * Walks through every kind of page that links lead to, from the given ones, and looks at each: it answers, its console
 * is silent, and it fits the narrowest screen. Axe finds nothing in those that are given, nor in any that is new.
 * @returns the kinds that were seen
 */
const walk = async (
  page: Page,
  from: readonly string[],
  stays: (path: string) => boolean,
): Promise<string[]> => {
  const expectSilence = listen(page)
  const waiting = [...from]
  const [visited, seen] = [new Set<string>(), new Set<string>()]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const isGiven = from.includes(path)
    if (visited.has(path) || (seen.has(kindOf(path)) && !isGiven)) continue
    visited.add(path)
    seen.add(kindOf(path))
    const response = await page.goto(path)
    expect(response?.status(), `GET ${path}`).toBe(200)
    await expect(page.locator('h1'), path).toHaveCount(1)
    expect(await page.title(), path).toMatch(/\S/)
    const place = placeOf(new URL(path, origin).pathname)
    if (isGiven || !looked.has(place)) await expectAccessible(page)
    looked.add(place)
    await expectNoSidewaysScroll(page, [320])
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    const pages = links.map((link) => link.split('#')[0] ?? '').filter((link) => !isFile(link))
    waiting.push(...pages.filter(stays))
  }
  expectSilence()
  return [...seen]
}

const isFile = (path: string): boolean => /\.pdf($|\?)|\/tep($|\?)|^\/api\/|\.csv($|\?)/.test(path)
const isOfStaff = (path: string): boolean => path === '/can-bo' || path.startsWith('/can-bo/')
const isOfDeveloper = (path: string): boolean => path.startsWith('/dev/kitchen-sink')

test('every public page works, reads well for everybody and fits a telephone', async ({ page }) => {
  test.slow()
  const seen = await walk(
    page,
    ['/', ...unlinked, ...telling, '/dev'],
    (path) => !isOfStaff(path) && !isOfDeveloper(path),
  )
  for (const kind of [
    '/?',
    '/thu-tuc?',
    '/tra-cuu?',
    '/thong-ke?',
    '/huong-dan?',
    '/du-lieu-mo?',
    '/dang-ky?',
  ]) {
    expect(seen).toContain(kind)
  }
})

test('a page that is not there says so in the same house', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  for (const path of ['/khong-co-trang-nay', '/thu-tuc/khong-co', '/can-bo/khong-co']) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.locator('h1')).toHaveCount(1)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page, [320])
  }
  // The browser itself notes that the page was a 404, and nothing else may be said.
  expect(complaints.filter((words) => !words.includes('status of 404'))).toEqual([])
})

test('every page of a citizen does, in each state of a file', async ({ page }) => {
  test.slow()
  const citizen = await newCitizen(origin)
  const { page: first } = await begin(citizen)
  const second = await answerStep(citizen, first, exampleAt(0).typed)
  await citizen.press(second, 'Tiếp tục')
  const [sent, ready] = await filesIn(citizen, ['submitted', 'resultReady'])
  const asked = await filed(citizen)
  await askFor((await staffOf(origin)).tiepnhan, asked, { 'paper.identity': 'Chụp lại giấy tờ tùy thân.' })
  await enterAs(page.context(), citizen)
  // Two files in different states are of one kind, and both are to be looked at.
  const states = [second.path, ...[sent, ready, asked, `${asked}/bo-sung`].map((file) => `/ho-so/${file}`)]
  for (const state of states) await walk(page, [state], () => false)
  const own = /^\/(ho-so|thong-bao|tai-khoan|nop-ho-so)/
  const seen = await walk(page, ['/ho-so'], (path) => own.test(path))
  for (const kind of ['/thong-bao?', '/tai-khoan?', '/ho-so/ID?']) expect(seen).toContain(kind)
})

for (const name of ['tiepnhan', 'chuyenvien', 'truongphong', 'giamdoc', 'quantri', 'thanhtra'] as const) {
  test(`every page of ${name}@demo.vn does`, async ({ page }) => {
    test.slow()
    const visitor: Browserless = await demoPerson(origin, name)
    const files = await oneOfEach(name)
    await enterAs(page.context(), visitor)
    for (const file of files) await walk(page, [file], () => false)
    const narrowed = name === 'quantri' ? [] : ['/can-bo/ho-so?han=khong-han&chon=ca-trang']
    const seen = await walk(page, ['/can-bo', ...narrowed], isOfStaff)
    expect(seen.length).toBeGreaterThan(1)
  })
}

/** What stands with this official, besides what is drawn for everybody. */
const waitingFor: Readonly<Record<string, readonly Reachable[]>> = {
  tiepnhan: ['submitted', 'approved', 'resultReady'],
  chuyenvien: ['inProgress'],
  truongphong: ['accepted', 'proposed'],
  giamdoc: ['approved'],
}

/** Files that wait for this official. */
const oneOfEach = async (name: string): Promise<string[]> => {
  const ids = await filesIn(await newCitizen(origin), waitingFor[name] ?? [])
  // The desk hands a result over when its fee is settled.
  if (name === 'tiepnhan') await carryOut(await staffOf(origin), ids.at(-1) ?? '', 'collectFee')
  return ids.map((id) => `/can-bo/ho-so/${id}`)
}

test('whoever is not an official finds no desk', async () => {
  const citizen = await newCitizen(origin)
  for (const path of ['/can-bo', '/can-bo/tiep-nhan', '/can-bo/thong-ke', '/can-bo/quan-tri']) {
    expect((await citizen.open(path)).status, path).toBe(404)
    expect((await browserless(origin).open(path)).path, path).toMatch(/^\/dang-nhap\?tiep=/)
  }
})
