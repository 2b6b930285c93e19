import { expect, test } from '@playwright/test'
import { type Browserless, controlsNamed, type Page, shown } from '#tests/support/browserless.ts'
import { answersOn, exampleAt, newCitizen, service, submitted } from '#tests/support/people.ts'
import { enterAs, expectAccessible } from './support/look.ts'
import { origin } from './support/server.ts'

const start = `/nop-ho-so/${service}`
const { typed } = exampleAt(0)

/** Somebody who has applied once. */
let citizen: Browserless
let file: { readonly id: string; readonly page: Page }
test.beforeAll(async () => {
  citizen = await newCitizen(origin)
  file = await submitted(citizen)
})

test('without JavaScript: answers of an earlier application are used again, step by step', async () => {
  const choices = await citizen.open(start)
  expect(choices.text).toContain('Dùng lại câu trả lời ngày')
  expect(choices.text).toContain(typed.birthPlace)
  let page = await citizen.press(choices, 'Bắt đầu khai', { values: { fill: file.id } })
  expect(page.text).toContain('Theo hồ sơ ngày')
  let filledByHand = 0
  while (!page.path.endsWith('/giay-to')) {
    const from = page.path
    const empty = Object.entries(answersOn(page, typed)).filter(([control]) => shown(page, control) === '')
    filledByHand += empty.length
    page = await citizen.press(page, 'Tiếp tục', { values: Object.fromEntries(empty) })
    if (page.path === from) throw new Error(`${from} was not accepted: ${page.text.slice(0, 900)}`)
  }
  expect(filledByHand).toBeLessThanOrEqual(5)
})

test('by keyboard alone: the list of what would be filled in opens, and the choice is made', async ({
  page,
}) => {
  await enterAs(page.context(), citizen)
  await page.goto(start)
  await page.getByRole('radio', { name: /Chỉ những điều giữ trong tài khoản/ }).focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: /Dùng lại câu trả lời/ }).first()).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(typed.birthPlace ?? '').first()).toBeVisible()
  await expectAccessible(page)
})

test('without JavaScript: what was said is kept only when ticked, and then begins the next application', async () => {
  const { page } = file
  expect(controlsNamed(page, 'keep.paper').map(({ attributes }) => 'checked' in attributes)).toEqual([false])
  const nothing = await citizen.press(page, 'Giữ những phần đã chọn')
  expect(nothing.text).toContain('Chọn ít nhất một phần để giữ')
  const account = await citizen.press(page, 'Giữ những phần đã chọn', {
    values: { 'keep.paper': 'yes', 'keep.home': 'yes' },
  })
  expect(account.path).toBe('/tai-khoan?xong=giu')
  expect(shown(account, 'idNumber')).toBe(typed.idNumber)
  const step = await citizen.press(await citizen.open(start), 'Bắt đầu khai')
  expect(shown(step, 'permanentAddress')).toBe(typed.permanentAddress)
  expect(step.text).toContain('Theo tài khoản')
})

test('somebody else’s file is no source, whatever is sent', async () => {
  const stranger = await newCitizen(origin)
  const refused = await stranger.press(await stranger.open(start), 'Bắt đầu khai', {
    forged: { fill: file.id },
  })
  expect(refused.status).toBe(404)
})
