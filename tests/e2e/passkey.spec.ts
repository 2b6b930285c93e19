import { randomUUID } from 'node:crypto'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { codeOfStep, stepAt } from '#lib/outside/second-factor/totp.ts'
import { factorSecret } from '#lib/use-cases/second-factor/factor-secret.ts'
import type { Browserless } from '#tests/support/browserless.ts'
import { carryOut, newCitizen, staffOf } from '#tests/support/people.ts'
import { filed } from './support/filed.ts'
import { expectAccessible, expectNoSidewaysScroll, listen } from './support/look.ts'
import { origin, worldOfServer } from './support/server.ts'

const factorPage = '/can-bo/tai-khoan/xac-thuc-hai-lop'
const password = 'mot mat khau dai'
/** Browsers bind passkeys to a name, never to a number. */
const named = origin.replace('127.0.0.1', 'localhost')

/** Another head of the authority than the one whom other tests give a telephone. */
const newDirector = async () => {
  const director = await newCitizen(origin, 'Võ Thị Sáu')
  const world = await worldOfServer()
  const { id: accountId } = await world.db.account.findUniqueOrThrow({ where: { email: director.email } })
  await world.db.post.create({
    data: {
      ...{ id: randomUUID(), accountId, role: 'director', unitCode: 'stp-dong-thap' },
      validFrom: new Date('2010-07-01'),
    },
  })
  const begun = await director.press(await director.open(factorPage), 'Bật xác thực hai lớp', {
    values: { password },
  })
  const factor = await world.db.secondFactor.findUniqueOrThrow({ where: { accountId } })
  await world.db.$disconnect()
  const secret = factorSecret(world).open(accountId, factor.secret)
  const code = (off: number) => codeOfStep(secret, stepAt(Temporal.Now.instant()) + off)
  await director.press(begun, 'Xác nhận', { values: { factorCode: code(-1) } })
  return { director, code }
}

/** A file whose result is written and approved. */
const toSign = async (): Promise<{ path: string; citizen: Browserless; id: string }> => {
  const citizen = await newCitizen(origin)
  const id = await filed(citizen)
  const staff = await staffOf(origin)
  const path = `/can-bo/ho-so/${id}`
  for (const step of ['accept', 'collectFee', 'takeUp'] as const) await carryOut(staff, id, step)
  const officer = staff.chuyenvien
  await officer.press(await officer.open(`${path}/ket-qua`), 'Lưu nội dung', {
    values: { finding: 'none', ban: 'notAsked' },
  })
  for (const step of ['propose', 'approve'] as const) await carryOut(staff, id, step)
  return { path, citizen, id }
}

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
  const { director, code } = await newDirector()
  const { path, citizen, id } = await toSign()

  await enter(context, director)
  await withAuthenticator(page)
  const expectSilence = listen(page)
  await page.goto(`${named}${factorPage}?tiep=${encodeURIComponent(`${path}/ky`)}`)
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

  const withoutScript = await director.open(`${path}/ky`)
  expect(withoutScript.text).toContain('Ký số và ban hành')
  expect(withoutScript.text).not.toContain('Ký bằng khóa truy cập')
  await page.getByRole('link', { name: 'Tiếp tục' }).click()
  await expect(page.getByRole('button', { name: 'Ký bằng khóa truy cập (passkey)' })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, [1280, 360, 320])
  await page.getByRole('button', { name: 'Ký bằng khóa truy cập (passkey)' }).click()
  await page.waitForURL(`${named}${path}?xong=sign`)
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
