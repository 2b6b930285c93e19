import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import type { Browserless } from '#tests/support/browserless.ts'
import { messageAt } from '#tests/support/browserless.ts'
import { elementsNamed } from '#tests/support/html.ts'
import { exampleAt, newCitizen, photo } from '#tests/support/people.ts'
import { samplePdf, scannedPdf } from '#tests/support/sample-pdf.ts'
import { declared } from './support/filed.ts'
import { enterAs, expectAccessible, expectNoSidewaysScroll, listen } from './support/look.ts'
import { origin, worldOfServer } from './support/server.ts'
import { tusClient } from './support/tus-client.ts'

const example = exampleAt(0)
const [paper = ''] = example.expected.papers

/** Somebody whose declaration is complete and who is asked for papers. */
const atThePapers = async (): Promise<{ citizen: Browserless; id: string }> => {
  const citizen = await newCitizen(origin)
  return { citizen, id: await declared(citizen) }
}

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

/** The files of a paper in the server's store, byte by byte. */
const keptOf = async (draftId: string): Promise<Buffer[]> => {
  const world = await worldOfServer()
  const rows = await world.db.storedFile.findMany({
    where: { draftId, removedAt: null },
    orderBy: { place: 'asc' },
  })
  const bytes = await Promise.all(rows.map(({ storageKey }) => buffer(world.files.get(storageKey))))
  await world.db.$disconnect()
  return bytes
}

test('20 MB whose connection is torn down twenty times arrive byte for byte', async () => {
  test.slow()
  const { citizen, id } = await atThePapers()
  const tus = tusClient(citizen)
  const content = scannedPdf(20 * 1024 * 1024)
  const begun = await tus.begin(id, content.length, { name: 'quet.pdf', paper, sha256: sha256(content) })
  expect(begun.status).toBe(201)
  const path = begun.header('location')
  const offsets: number[] = []
  for (let cuts = 0; cuts < 20; cuts += 1) {
    const offset = await tus.offsetOf(path)
    offsets.push(offset)
    await tus.cut(path, offset, content.length - offset, content.subarray(offset, offset + 900_000 + cuts))
    // The server hears of the break a moment later; what had reached it counts.
    await expect.poll(() => tus.offsetOf(path)).toBeGreaterThan(offset)
  }
  const offset = await tus.offsetOf(path)
  expect(offsets.every((at, i) => i === 0 || at > (offsets[i - 1] ?? 0))).toBe(true)
  const last = await tus.patch(path, offset, content.subarray(offset))
  expect(last.status).toBe(204)
  const kept = await keptOf(id)
  expect(kept.map((bytes) => bytes.equals(content))).toEqual([true])
  const page = await citizen.open(`/ho-so/${id}/giay-to`)
  expect(page.text).toContain(sha256(content))
})

test('the protocol is spoken as it is written', async () => {
  const { citizen, id } = await atThePapers()
  const tus = tusClient(citizen)
  const content = samplePdf()
  const options = await tus.send('OPTIONS', `/ho-so/${id}/giay-to/tai-len/tep`)
  expect(options.header('tus-extension')).toBe('creation,checksum,termination,expiration')
  const begun = await tus.begin(id, content.length, { name: 'a.pdf', paper })
  const path = begun.header('location')
  expect(Date.parse(begun.header('upload-expires'))).toBeGreaterThan(Date.now())

  const statusOf = async (headers: Record<string, string>) =>
    (await tus.patch(path, 0, content, headers)).status
  expect(await statusOf({ 'tus-resumable': '0.2.2' })).toBe(412)
  expect(await statusOf({ 'content-type': 'text/plain' })).toBe(415)
  expect(await statusOf({ 'upload-offset': '7' })).toBe(409)
  expect(await statusOf({ 'upload-checksum': 'md5 AAAA' })).toBe(400)
  const wrong = createHash('sha256').update('x').digest('base64')
  expect(await statusOf({ 'upload-checksum': `sha256 ${wrong}` })).toBe(460)
  expect(await tus.offsetOf(path)).toBe(0)
  const right = createHash('sha256').update(content).digest('base64')
  expect(await statusOf({ 'upload-checksum': `sha256 ${right}` })).toBe(204)
  expect(await tus.offsetOf(path), 'whoever did not hear the answer finds it done').toBe(content.length)

  const other = await tus.begin(id, 100, { name: 'b.pdf', paper })
  const dropped = other.header('location')
  expect((await tus.send('DELETE', dropped)).status).toBe(204)
  expect((await tus.send('HEAD', dropped)).status).toBe(404)
  expect(await keptOf(id)).toHaveLength(1)
})

test('an upload is there for nobody but whoever fills in the draft', async () => {
  const { citizen, id } = await atThePapers()
  const content = samplePdf()
  const begun = await tusClient(citizen).begin(id, content.length, { name: 'a.pdf', paper })
  const path = begun.header('location')
  const stranger = tusClient(await newCitizen(origin))
  expect((await stranger.begin(id, 10, { name: 'a.pdf', paper })).status).toBe(404)
  for (const method of ['HEAD', 'DELETE']) expect((await stranger.send(method, path)).status).toBe(404)
  expect((await stranger.patch(path, 0, content)).status).toBe(404)
  const nobody = await fetch(new URL(path, origin), {
    method: 'HEAD',
    headers: { 'tus-resumable': '1.0.0', 'sec-fetch-site': 'same-origin' },
  })
  expect(nobody.status).toBe(401)
  const fromElsewhere = await tusClient(citizen).patch(path, 0, content, { 'sec-fetch-site': 'cross-site' })
  expect(fromElsewhere.status).toBe(403)
  expect(await tusClient(citizen).offsetOf(path)).toBe(0)
})

test('without a script: several pictures are sent, put in order, joined and taken out again', async () => {
  const { citizen, id } = await atThePapers()
  const at = `/ho-so/${id}/giay-to`
  const send = async (name: string) =>
    citizen.press(await citizen.open(at), 'Tải các tệp đã chọn lên', { files: { [paper]: photo(name) } })
  await send('mat-truoc')
  await send('mat-sau')
  const three = await send('phu-luc')
  const pictures = elementsNamed(three.document, 'img').map(({ attributes }) => attributes.src ?? '')
  expect(pictures).toHaveLength(3)
  const drawn = await citizen.send(pictures[0] ?? '')
  expect(drawn.headers.get('content-type')).toBe('image/jpeg')
  expect(drawn.headers.get('content-security-policy')).toContain('sandbox')
  expect(drawn.headers.get('x-content-type-options')).toBe('nosniff')

  const moved = await citizen.press(three, 'Lên tệp phu-luc.png')
  const order = (html: string) =>
    [...html.matchAll(/>(mat-truoc|mat-sau|phu-luc)\.png<\/a>/g)].map(([, name]) => name)
  expect(order(moved.html)).toEqual(['mat-truoc', 'phu-luc', 'mat-sau'])
  const joined = await citizen.press(moved, 'Ghép 3 ảnh thành một tệp PDF')
  expect(joined.text).toContain('mat-truoc (3 trang).pdf')
  const [pdf] = await keptOf(id)
  expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-')
  const empty = await citizen.press(joined, 'Bỏ tệp mat-truoc (3 trang).pdf')
  expect(empty.text).not.toContain('mat-truoc')
})

test('without a script: what is refused is told beside its paper, with what to do', async () => {
  const { citizen, id } = await atThePapers()
  const page = await citizen.open(`/ho-so/${id}/giay-to`)
  expect(page.text).toContain('mỗi tệp tối đa 25 MB')
  const script = samplePdf({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' })
  const back = await citizen.press(page, 'Tải các tệp đã chọn lên', {
    files: { [paper]: { name: 'don.pdf', content: script } },
  })
  expect(messageAt(back, paper)).toContain('có chứa mã chạy hoặc tệp đính kèm')
  const photographed = await citizen.press(back, 'Tải các tệp đã chọn lên', {
    files: { [`camera.${paper}`]: { name: 'chup.jpg', content: Buffer.from('<html>') } },
  })
  expect(messageAt(photographed, paper), 'what the camera sent belongs to the same paper').toContain(
    'chup.jpg',
  )
  expect(await keptOf(id)).toEqual([])
})

const openInBrowser = async (page: Page, citizen: Browserless, id: string): Promise<void> => {
  await enterAs(page.context(), citizen)
  await page.goto(`/ho-so/${id}/giay-to`)
  await page.waitForLoadState('networkidle')
}

test('with a script a chosen file is sent at once, and the page says so', async ({ page }) => {
  const { citizen, id } = await atThePapers()
  const silent = listen(page)
  await openInBrowser(page, citizen, id)
  const content = scannedPdf(3 * 1024 * 1024)
  await page
    .locator(`[name="${paper}"]`)
    .setInputFiles({ name: 'quet.pdf', mimeType: 'application/pdf', buffer: content })
  await expect(page.getByRole('link', { name: 'quet.pdf' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Đã tải lên quet.pdf' })).toBeVisible()
  expect((await keptOf(id)).map((bytes) => bytes.equals(content))).toEqual([true])
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('upload'))),
  ).toEqual([])
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, [320, 360, 1280])
  silent()
})

test('a dead network pauses, a closed page goes on where it stopped, and nothing personal stays in the browser', async ({
  page,
}) => {
  test.slow()
  const { citizen, id } = await atThePapers()
  await openInBrowser(page, citizen, id)
  const content = scannedPdf(7 * 1024 * 1024)
  const chosen = { name: 'giấy khai sinh của An.pdf', mimeType: 'application/pdf', buffer: content }
  let pieces = 0
  await page.route('**/tai-len/*/tep', async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue()
    pieces += 1
    if (pieces > 2) return route.abort('connectionreset')
    return route.continue()
  })
  await page.locator(`[name="${paper}"]`).setInputFiles(chosen)
  await expect(page.getByText('Mất mạng. Tự tải tiếp khi có mạng lại.', { exact: true })).toBeVisible({
    timeout: 30_000,
  })
  const stored = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.includes('upload')),
  )
  expect(stored).toHaveLength(1)
  expect(JSON.stringify(stored)).not.toMatch(/khai sinh|An\.pdf/)

  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.reload()
  await page.waitForLoadState('networkidle')
  await expect(page.getByText('Có tệp đang tải dở')).toBeVisible()
  const offsets: number[] = []
  page.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']))
  })
  await page.locator(`[name="${paper}"]`).setInputFiles(chosen)
  await expect(page.getByRole('link', { name: chosen.name })).toBeVisible({ timeout: 30_000 })
  expect(offsets[0], 'not from the beginning').toBe(4 * 1024 * 1024)
  expect((await keptOf(id)).map((bytes) => bytes.equals(content))).toEqual([true])
})

test('a button pressed while files are on their way waits for them', async ({ page }) => {
  const { citizen, id } = await atThePapers()
  await openInBrowser(page, citizen, id)
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  for (const code of example.expected.papers) {
    await page
      .locator(`[name="${code}"]`)
      .setInputFiles({ name: `${code}.jpg`, mimeType: 'image/jpeg', buffer: picture })
  }
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.waitForURL(`**/ho-so/${id}/kiem-tra`)
  expect(await keptOf(id)).toHaveLength(example.expected.papers.length)
})

test('with a script too, what is refused is told beside its paper', async ({ page }) => {
  const { citizen, id } = await atThePapers()
  await openInBrowser(page, citizen, id)
  await page.locator(`[name="${paper}"]`).setInputFiles({
    name: 'don.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<html><script>alert(1)</script></html>'),
  })
  await expect(
    page.getByRole('alert').filter({ hasText: 'không phải PDF, JPEG, PNG hay HEIC' }),
  ).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Đóng tệp don.pdf' }).click()
  await expect(page.getByText('don.pdf')).toHaveCount(0)
})
