import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Request, test } from '@playwright/test'
import { browserless } from '#tests/support/browserless.ts'
import { pictureOf } from '#tests/support/card-pictures.ts'
import { newCitizen, service } from '#tests/support/people.ts'
import { filmOf, pngOf } from '#tests/support/picture-files.ts'
import { chromiumLaunch } from './support/chromium.ts'
import { enterAs, expectAccessible, expectNoSidewaysScroll, listen } from './support/look.ts'
import { origin } from './support/server.ts'

const card =
  '087195001234|341234567|Trần Thị Bích Ngọc|05031995|Nữ|Số 12 Nguyễn Huệ, Phường 1, Cao Lãnh, Đồng Tháp|12042021'
const start = `/nop-ho-so/${service}`

test('a photograph of a card is read on the device, and no request carries it', async ({ page }) => {
  const expectSilence = listen(page)
  const sent: Request[] = []
  await enterAs(page.context(), await newCitizen(origin))
  await page.goto(start)
  page.on('request', (request) => sent.push(request))
  const photo = pngOf(pictureOf(card, { turned: 273, blurred: 1, noise: 15 }))
  await page
    .getByLabel('Ảnh chụp mặt trước thẻ căn cước')
    .setInputFiles({ name: 'the.png', mimeType: 'image/png', buffer: photo })
  await expect(page.getByText('Đã đọc thẻ căn cước')).toBeVisible()
  await expect(page.getByText('Trần Thị Bích Ngọc').last()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, [320, 360])
  expect(sent.filter((request) => request.method() !== 'GET').map((request) => request.url())).toEqual([])

  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await expect(page.locator('[name="permanentAddress"]')).toHaveValue(/Số 12 Nguyễn Huệ/)
  await page.locator('[name="residenceKind"][value="permanentOnly"]').check()
  await expect(page.getByText('Theo mã QR trên thẻ căn cước').first()).toBeVisible()
  const bodies = sent.flatMap((request) => request.postDataBuffer() ?? [])
  expect(new URLSearchParams(bodies[0]?.toString()).get('card')).toBe(card)
  for (const body of bodies) {
    expect(body.includes(photo.subarray(0, 16)), 'no picture').toBe(false)
    expect(body.length, 'words only').toBeLessThan(1500)
  }
  expectSilence()
})

test('what is no card says so and leaves the way by hand open', async ({ page }) => {
  await enterAs(page.context(), await newCitizen(origin))
  await page.goto(start)
  const choose = page.getByLabel('Ảnh chụp mặt trước thẻ căn cước')
  const wrong = pngOf(pictureOf('https://example.com'))
  await choose.setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: wrong })
  await expect(page.getByText('không phải của thẻ căn cước')).toBeVisible()
  await choose.setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('<html>') })
  await expect(page.getByText('Không mở được ảnh này')).toBeVisible()
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  await expect(page.getByRole('button', { name: 'Tiếp tục' })).toBeVisible()
})

test('the camera reads a card into the account, over nothing that was typed, and is off again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mctp-camera-'))
  const film = join(folder, 'card.y4m')
  await writeFile(film, filmOf(pictureOf(card, { turned: 8 })))
  const launch = await chromiumLaunch()
  const browser = await chromium.launch({
    ...launch,
    args: [
      ...(launch.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  })
  try {
    const context = await browser.newContext({ baseURL: origin, viewport: { width: 360, height: 800 } })
    await enterAs(context, await newCitizen(origin))
    const page = await context.newPage()
    await page.goto('/tai-khoan')
    await page.locator('[name="permanentAddress"]').fill('Ấp Tân Lập, Châu Thành')
    await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).click()
    await expect(page.getByText('Đã đọc thẻ căn cước')).toBeVisible()
    await expect(page.locator('[name="idNumber"]')).toHaveValue('087195001234')
    await expect(page.locator('[name="birthDate"]')).toHaveValue('05/03/1995')
    await expect(page.locator('[name="sex"]')).toHaveValue('female')
    await expect(page.locator('[name="permanentAddress"]')).toHaveValue('Ấp Tân Lập, Châu Thành')
    await expect(page.getByText('đang ghi khác nên được giữ nguyên')).toHaveCount(1)
    expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.srcObject)).toBeNull()
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await expect(page.getByText('Đã lưu')).toBeVisible()
    await expect(page.locator('[name="idNumber"]')).toHaveValue('087195001234')
  } finally {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  }
})

test('only the pages with the button may use the camera', async () => {
  const citizen = await newCitizen(origin)
  for (const [path, camera] of [
    ['/', 'camera=()'],
    ['/ho-so', 'camera=()'],
    ['/tai-khoan', 'camera=(self)'],
    [start, 'camera=(self)'],
  ] as const) {
    const { headers } = await (path === '/' ? browserless(origin) : citizen).open(path)
    expect(headers.get('permissions-policy'), path).toContain(camera)
  }
})
