import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { exampleAt, newCitizen } from '#tests/support/people.ts'
import { filed } from './support/filed.ts'
import { enterAs, expectAccessible, listen } from './support/look.ts'
import { origin, worldOfServer } from './support/server.ts'

const files = 20

/** A clerk of Hà Nội, where no other test sends anything: what is accepted here is nobody's. */
const newClerk = async () => {
  const clerk = await newCitizen(origin, 'Phan Thị Thu')
  const world = await worldOfServer()
  const { id } = await world.db.account.findUniqueOrThrow({ where: { email: clerk.email } })
  await world.db.post.create({
    data: {
      ...{ id: randomUUID(), accountId: id, role: 'desk', unitCode: 'stp-ha-noi' },
      validFrom: new Date('2010-07-01'),
    },
  })
  await world.db.$disconnect()
  return clerk
}

test('twenty files are accepted with the keyboard alone', async ({ context, page }) => {
  test.slow()
  const example = exampleAt(0)
  const toHanoi = { ...example, typed: { ...example.typed, residenceProvince: '01' } }
  for (let sent = 0; sent < files; sent += 5) {
    await Promise.all(Array.from({ length: 5 }, async () => filed(await newCitizen(origin), toHanoi)))
  }
  const clerk = await newClerk()
  await enterAs(context, clerk)
  const expectSilence = listen(page)
  await page.goto('/can-bo/tiep-nhan')
  await ready(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await ready(page)

  let presses = 0
  const press = async (key: string) => {
    presses++
    await page.keyboard.press(key)
  }
  const began = performance.now()
  await press('j')
  await expect(page.locator('[data-row-link]').first()).toBeFocused()
  await press('Enter')
  for (let accepted = 1; accepted <= files; accepted++) {
    await page.waitForURL(/\/can-bo\/ho-so\/[0-9a-f-]{36}$/)
    await expect(page.getByRole('button', { name: /^Tiếp nhận hồ sơ/ })).toBeVisible()
    await ready(page)
    await press('t')
    await expect(page.getByRole('button', { name: /^Tiếp nhận hồ sơ/ })).toBeFocused()
    await press('Enter')
    await page.waitForURL(/xong=accept$/)
    await ready(page)
    if (accepted < files) await press('n')
  }
  const seconds = (performance.now() - began) / 1000
  await expect(page.locator('[data-next-file]')).toHaveCount(0)
  expectSilence()
  console.log(
    `${files} files accepted by keyboard: ${(presses / files).toFixed(1)} presses and ${(seconds / files).toFixed(2)} s each`,
  )
})

/** The page listens to keys, and the last one is long enough ago to be no scanner's. */
const ready = async (page: Page): Promise<void> => {
  await page.locator('html[data-keys="on"]').waitFor()
  await page.waitForTimeout(60)
}
