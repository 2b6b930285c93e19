import { expect, test } from '@playwright/test'
import { exampleAt, newCitizen, photo, service } from '#tests/support/people.ts'
import { enterAs, expectNoSidewaysScroll, listen } from './support/look.ts'
import { origin } from './support/server.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

test('the whole application is filled in and submitted in a browser that runs no script', async ({
  page,
}) => {
  const expectSilence = listen(page)
  const { typed, expected } = exampleAt(0)
  await enterAs(page.context(), await newCitizen(origin))
  await page.goto(`/nop-ho-so/${service}`)
  await page.getByRole('button', { name: 'Bắt đầu khai' }).click()
  for (const step of expected.steps) {
    await page.waitForURL(new RegExp(`/${step}(#.*)?$`))
    for (const [control, text] of Object.entries(typed)) {
      const controls = page.locator(`[name="${control}"]`)
      if (step === 'cu-tru' && (await controls.count()) === 0 && control.startsWith('residences.')) {
        await page.getByRole('button', { name: /^Thêm/ }).click()
        await expect(controls).toHaveCount(1)
      }
      if ((await controls.count()) === 0) continue
      const kind = await controls.first().evaluate((at) => at.getAttribute('type') ?? at.tagName)
      if (kind === 'radio') await page.locator(`[name="${control}"][value="${text}"]`).check()
      else if (kind === 'checkbox') await controls.check()
      else if (kind === 'SELECT') await controls.selectOption(text)
      else await controls.fill(text)
    }
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
  }
  await page.waitForURL(/\/giay-to$/)
  for (const code of expected.papers) {
    const { name, content } = photo(code)
    await page.locator(`[name="${code}"]`).setInputFiles({ name, mimeType: 'image/png', buffer: content })
  }
  await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
  await page.waitForURL(/\/kiem-tra$/)
  await page.getByRole('button', { name: 'Nộp hồ sơ', exact: true }).click()
  await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}$/)
  await expect(page.getByText(/TAM-[0-9A-Z]{8}/).first()).toBeVisible()
  await expectNoSidewaysScroll(page, [320, 360])
  expectSilence()
})
