import { expect, type Page, test } from '@playwright/test'
import { answerStep, begin, exampleAt, newCitizen } from '#tests/support/people.ts'
import { enterAs, listen } from './support/look.ts'
import { origin } from './support/server.ts'

/** The step about the person, in a browser with scripts, once they are at work. */
const openStep = async (page: Page): Promise<string> => {
  const citizen = await newCitizen(origin)
  const begun = await begin(citizen)
  const { path } = await answerStep(citizen, begun.page, exampleAt(0).typed)
  await enterAs(page.context(), citizen)
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  return path
}

const messageAt = (page: Page, control: string) => page.locator(`[id="${control}-problem"]`)

test('a slip is told when the field is left, and taken back as soon as it is mended', async ({ page }) => {
  const expectSilence = listen(page)
  await openStep(page)
  const birthDate = page.getByLabel('Ngày, tháng, năm sinh').or(page.locator('[name="birthDate"]')).first()
  await birthDate.pressSequentially('31/02/1995')
  await expect(messageAt(page, 'birthDate')).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(messageAt(page, 'birthDate')).toBeVisible()
  await expect(birthDate).toHaveAttribute('aria-invalid', 'true')
  await birthDate.fill('05/03/1995')
  await expect(messageAt(page, 'birthDate')).toBeHidden()
  await expect(birthDate).not.toHaveAttribute('aria-invalid', 'true')
  expectSilence()
})

test('nobody is reproached for what they have not come to yet', async ({ page }) => {
  await openStep(page)
  await page.locator('[name="birthPlace"]').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator('[aria-invalid="true"]')).toHaveCount(0)
})

test('what is typed is kept without any button, valid or not, also when the page is loaded anew', async ({
  page,
}) => {
  const expectSilence = listen(page)
  await openStep(page)
  await page.locator('[name="birthPlace"]').fill('Phường 1, Cao Lãnh')
  await page.locator('[name="birthDate"]').fill('31/02/19')
  await expect(page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })).toBeVisible()
  await page.reload()
  await expect(page.locator('[name="birthPlace"]')).toHaveValue('Phường 1, Cao Lãnh')
  await expect(page.locator('[name="birthDate"]')).toHaveValue('31/02/19')
  expectSilence()
})

test('a question comes with the answer that it hangs on, and goes with it', async ({ page }) => {
  await openStep(page)
  const nationalityName = page.locator('[name="nationalityName"]')
  await page.locator('[name="nationality"][value="vietnamese"]').check()
  await expect(nationalityName).toBeHidden()
  await page.locator('[name="nationality"][value="foreign"]').check()
  await expect(nationalityName).toBeVisible()
})
