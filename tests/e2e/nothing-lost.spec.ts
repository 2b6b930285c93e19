import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { shown } from '#tests/support/browserless.ts'
import { answerStep, begin, exampleAt, newCitizen } from '#tests/support/people.ts'
import { enterAs, expectAccessible, listen } from './support/look.ts'
import { origin, worldOfServer } from './support/server.ts'

/** Opens a step, and waits until its script is at work. */
const openAt = async (page: Page, path: string) => {
  await page.goto(path)
  await page.locator('[data-saving="quiet"]').waitFor({ state: 'attached' })
}

/** Somebody at the step about the person, in a browser with scripts; the path of the step. */
const openStep = async (context: BrowserContext) => {
  const citizen = await newCitizen(origin)
  const begun = await begin(citizen)
  const { path } = await answerStep(citizen, begun.page, exampleAt(0).typed)
  await enterAs(context, citizen)
  const page = await context.newPage()
  await openAt(page, path)
  return { citizen, page, path, id: begun.id }
}

const birthPlace = (page: Page) => page.locator('[name="birthPlace"]')
const otherName = (page: Page) => page.locator('[name="otherName"]')
const expectStands = (page: Page, stands: string) =>
  expect(page.locator(`[data-saving="${stands}"]`)).toBeVisible()

/** How many answers the device keeps. */
const keptOn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const open = indexedDB.open('mctp-kept')
        open.onerror = fail
        open.onsuccess = () => {
          const db = open.result
          if (!db.objectStoreNames.contains('answers')) return done(0)
          const count = db.transaction('answers').objectStore('answers').count()
          count.onsuccess = () => {
            db.close()
            done(count.result)
          }
        }
      }),
  )

test('what was typed into a dead network and a closed window is brought back, sent, and until then called unsaved', async ({
  context,
}) => {
  const { page, path, citizen } = await openStep(context)
  await context.setOffline(true)
  await birthPlace(page).fill('Phường 1, Cao Lãnh')
  await expectStands(page, 'unreachable')
  await expect(page.getByText('đã giữ trên máy này')).toHaveCount(2)
  await expect(page.locator('[data-field="birthPlace"]')).toHaveAttribute('data-unsaved', '')
  await page.close()
  await context.setOffline(false)

  const again = await context.newPage()
  const expectSilence = listen(again)
  let hold = true
  await again.route('**/luu', async (route) => {
    while (hold) await new Promise((resolve) => setTimeout(resolve, 20))
    await route.continue()
  })
  await again.goto(path)
  await expect(birthPlace(again)).toHaveValue('Phường 1, Cao Lãnh')
  await expectStands(again, 'saving')
  expect(shown(await citizen.open(path), 'birthPlace')).toBe('')
  hold = false
  await expectStands(again, 'saved')
  expect(shown(await citizen.open(path), 'birthPlace')).toBe('Phường 1, Cao Lãnh')
  expect(await keptOn(again), 'nothing stays on the device that the server has').toBe(0)
  expectSilence()
})

test('two windows keep what each changed, and show both versions of what both changed', async ({
  context,
}) => {
  const { page, path, citizen } = await openStep(context)
  const other = await context.newPage()
  await openAt(other, path)
  await birthPlace(page).fill('Sa Đéc')
  await expectStands(page, 'saved')
  await otherName(other).fill('Trần Thị Ngọc')
  await expectStands(other, 'saved')
  await birthPlace(other).fill('Hồng Ngự')
  const mine = other.getByRole('radio', { name: 'Hồng Ngự' })
  await expect(mine).toBeVisible()
  await expect(other.getByRole('radio', { name: 'Sa Đéc' })).toBeVisible()
  const now = await citizen.open(path)
  expect([shown(now, 'birthPlace'), shown(now, 'otherName')]).toEqual(['Sa Đéc', 'Trần Thị Ngọc'])
  await expectAccessible(other)

  await mine.focus()
  await other.keyboard.press('Space')
  await other.keyboard.press('Tab')
  await other.keyboard.press('Enter')
  await expect(mine).toBeHidden()
  await expect(birthPlace(other)).toBeFocused()
  await expectStands(other, 'saved')
  expect(shown(await citizen.open(path), 'birthPlace')).toBe('Hồng Ngự')
})

test('an ended session keeps what is typed, and whoever signs in again goes on where they were', async ({
  context,
}) => {
  const { page, path, citizen } = await openStep(context)
  const world = await worldOfServer()
  await world.db.session.updateMany({
    where: { account: { email: citizen.email } },
    data: { revokedAt: new Date() },
  })
  await world.db.$disconnect()
  await birthPlace(page).fill('Lấp Vò')
  await expectStands(page, 'refused')
  await expect(page.getByText('bấm Tiếp tục để đăng nhập lại')).toHaveCount(2)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByLabel('Thư điện tử').fill(citizen.email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill('mot mat khau dai')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL(`**${path}`)
  await expect(birthPlace(page)).toHaveValue('Lấp Vò')
  await expectStands(page, 'saved')
})

test('whoever signs out leaves nothing on the device', async ({ context }) => {
  const { page } = await openStep(context)
  await page.route('**/luu', (route) => route.abort())
  await birthPlace(page).fill('Lai Vung')
  await expectStands(page, 'unreachable')
  expect(await keptOn(page)).toBe(1)
  const locked = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const open = indexedDB.open('mctp-kept')
        open.onsuccess = () => {
          const all = open.result.transaction('answers').objectStore('answers').getAll()
          all.onsuccess = () => done(new TextDecoder().decode(all.result[0].sealed))
        }
      }),
  )
  expect(locked).not.toContain('Lai Vung')
  await page
    .locator('form[action="/dang-xuat"]')
    .first()
    .evaluate((form: HTMLFormElement) => form.requestSubmit())
  await page.waitForURL(`${origin}/`)
  expect(await keptOn(page)).toBe(0)
})

test('without a script two windows lose nothing either: both versions are shown, and one is chosen', async () => {
  const citizen = await newCitizen(origin)
  const begun = await begin(citizen)
  const first = await answerStep(citizen, begun.page, exampleAt(0).typed)
  const second = await citizen.open(first.path)
  await citizen.press(first, 'Lưu và thoát', { values: { birthPlace: 'Sa Đéc' } })
  const asked = await citizen.press(second, 'Lưu và thoát', {
    values: { birthPlace: 'Hồng Ngự', otherName: 'Ngọc' },
  })
  expect(asked.path).toBe(first.path)
  expect(asked.text).toContain('Chọn bản muốn giữ')
  expect(asked.text).toMatch(/Hồng Ngự ?Gõ ở trang này.*Sa Đéc ?Đã lưu từ nơi khác/)
  expect([shown(asked, 'birthPlace'), shown(asked, 'otherName')]).toEqual(['Hồng Ngự', 'Ngọc'])
  await citizen.press(asked, 'Lưu và thoát', { values: { '_pick.birthPlace': 'theirs' } })
  const now = await citizen.open(first.path)
  expect([shown(now, 'birthPlace'), shown(now, 'otherName')]).toEqual(['Sa Đéc', 'Ngọc'])
})
