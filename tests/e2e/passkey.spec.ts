import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import type { Browserless } from '#tests/support/browserless.ts'
import { expectAccessible, expectNoSidewaysScroll, listen } from './support/look.ts'
import { factorPage, fileToSign, newDirector, password } from './support/new-director.ts'
import { origin } from './support/server.ts'

/** Browsers bind passkeys to a name, never to a number. */
const named = origin.replace('127.0.0.1', 'localhost')

const enter = (context: BrowserContext, visitor: Browserless) =>
  context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: named })))

/** The fingerprint reader of this machine. */
const withAuthenticator = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
}

test('a result is signed with a passkey, enrolled once with a code', async ({ context, page }) => {
  test.slow()
  const { director, code } = await newDirector('Võ Thị Sáu')
  const { citizen, id } = await fileToSign()
  const path = `/can-bo/ky-so?chon=${id}`

  await enter(context, director)
  await withAuthenticator(page)
  const expectSilence = listen(page)
  await page.goto(`${named}${factorPage}?tiep=${encodeURIComponent(path)}`)
  await page.getByText('Thêm khóa truy cập').click()
  const add = page.locator('form[action$="/bat-dau"]').filter({ hasText: 'Mật khẩu đang dùng' }).last()
  await add.getByLabel('Mật khẩu đang dùng').fill(password)
  await add.getByLabel('Mã xác thực').fill('000000')
  await add.getByRole('button', { name: 'Tiếp tục' }).click()
  await expect(page.locator('#passkeyCode-problem')).toContainText('Mã chưa đúng')
  await add.getByLabel('Mật khẩu đang dùng').fill(password)
  await add.getByLabel('Mã xác thực').fill(code(0))
  await expectAccessible(page)
  await add.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByLabel('Tên gọi của khóa').fill('Máy tính ở phòng')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, [1280, 360, 320])
  await page.getByRole('button', { name: 'Tạo khóa truy cập' }).click()
  await expect(page.getByText('Đã thêm khóa truy cập')).toBeVisible()
  await expect(page.getByText('Chưa dùng lần nào')).toBeVisible()
  await expectAccessible(page)

  const withoutScript = await director.open(path)
  expect(withoutScript.text).toContain('Ký số 1 kết quả')
  expect(withoutScript.text).not.toContain('Ký bằng khóa truy cập')
  await page.getByRole('link', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('button', { name: 'Ký bằng khóa truy cập (passkey)' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, [1280, 360, 320])
  await page.getByRole('button', { name: 'Ký bằng khóa truy cập (passkey)' }).click()
  await expect(page.getByText('Đã ký 1 trên 1 kết quả.')).toBeVisible()
  expectSilence()
  await expect
    .poll(async () => (await citizen.open(`/ho-so/${id}`)).text, { timeout: 45_000 })
    .toContain('Tải kết quả')

  await page.goto(`${named}${factorPage}`)
  await expect(page.getByText('Dùng gần nhất')).toBeVisible()
  await page.getByText('Bỏ khóa này').click()
  const remove = page.locator('form[action$="/bo"]')
  await remove.getByLabel('Mật khẩu đang dùng').fill(password)
  await remove.getByRole('button', { name: 'Bỏ khóa truy cập' }).click()
  await expect(page.getByText('Đã bỏ khóa truy cập')).toBeVisible()
})
