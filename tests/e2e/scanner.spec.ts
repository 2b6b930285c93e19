import { expect, type Page, type Request, test } from '@playwright/test'
import { carryOut, demoPerson, newCitizen, staffOf } from '#tests/support/people.ts'
import { filed } from './support/filed.ts'
import { enterAs } from './support/look.ts'
import { origin, worldOfServer } from './support/server.ts'

let file: { readonly id: string; readonly code: string }

test.beforeAll(async () => {
  const id = await filed(await newCitizen(origin))
  await carryOut(await staffOf(origin), id, 'accept')
  const world = await worldOfServer()
  const { dossierCode } = await world.db.case.findUniqueOrThrow({ where: { id } })
  await world.db.$disconnect()
  file = { id, code: dossierCode ?? '' }
})

test.beforeEach(async ({ page }) => {
  await enterAs(page.context(), await demoPerson(origin, 'tiepnhan'))
  await page.goto('/can-bo/so-theo-doi')
  await page.waitForLoadState('networkidle')
})

/** What a scanner does: a key every few milliseconds, then Enter. */
const scan = async (page: Page, text: string): Promise<void> => {
  for (const key of text) await page.keyboard.press(key)
  await page.keyboard.press('Enter')
}

/** A busy machine may hold the keys back as no scanner does: then one scans again, as at a counter. */
const scanUntilRead = async (page: Page, text: string): Promise<Request> => {
  const asked: Request[] = []
  page.on('request', (request) => request.url().endsWith('/can-bo/tim/hoi') && asked.push(request))
  await expect(async () => {
    if (asked.length === 0) await scan(page, text)
    expect(asked.length).toBeGreaterThan(0)
  }).toPass({ intervals: [300] })
  const [first] = asked
  if (!first) throw new Error('nothing was read')
  return first
}

const opened = () => new RegExp(`/can-bo/ho-so/${file.id}$`)

test('a scanned bar code opens the file from anywhere', async ({ page }) => {
  await scanUntilRead(page, file.code)
  await expect(page).toHaveURL(opened())
})

test('a scanned QR code does, too', async ({ page }) => {
  await scanUntilRead(page, `${origin}/tra-cuu?ma=${file.code}`)
  await expect(page).toHaveURL(opened())
})

test('what stood in a field before the scan stands there afterwards, and its form is not sent', async ({
  page,
}) => {
  const day = page.locator('#tu')
  await day.fill('01/06/2020')
  await page.route('**/can-bo/tim/hoi', (route) => route.fulfill({ status: 204 }))
  await day.focus()
  expect((await scanUntilRead(page, file.code)).postData()).toContain(`tim=${file.code}`)
  await expect(day).toHaveValue('01/06/2020')
  await expect(page).toHaveURL(/\/can-bo\/so-theo-doi$/)
})

test('a person who types and presses Enter sends the form that they are in', async ({ page }) => {
  await page.locator('#tu').fill('')
  await page.locator('#tu').pressSequentially('01/06/2020', { delay: 90 })
  await page.waitForTimeout(90)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/can-bo\/so-theo-doi\?tu=/)
})
