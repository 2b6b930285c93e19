import { expect, type Page, test } from '@playwright/test'
import examples from '#lib/domain/procedure/kitchen-sink.examples.ts'
import { kitchenSink } from '#lib/domain/procedure/kitchen-sink.ts'
import { expectAccessible, expectNoSidewaysScroll, listen } from './support/look.ts'

// Every kind of question with every property: on a narrow telephone, by keyboard alone, heard by a machine, without a
// script. What a real service will ask one day has been tried here.

test.use({ viewport: { width: 320, height: 740 } })

const path = '/dev/kitchen-sink/khai'
const [simple] = examples
if (!simple) throw new Error('no example')
const { typed } = simple

const outcome = (page: Page) => page.getByText('Không có gì phải sửa')
const problemAt = (page: Page, control: string) => page.locator(`[id="${control}-problem"]`)

test('every kind of question is filled in by keyboard alone at 320 px, and nothing stands in the way', async ({
  page,
}) => {
  const expectSilence = listen(page)
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, [320])

  const left = new Map(Object.entries(typed))
  for (let stops = 0; left.size > 0 && stops < 150; stops++) {
    await page.keyboard.press('Tab')
    const stop = await stopAt(page)
    const text = left.get(stop.name)
    if (text === undefined) continue
    left.delete(stop.name)
    if (stop.name === 'address') await takeSuggestion(page)
    else await answerBy(page, stop, text)
  }
  expect([...left.keys()], 'controls that no Tab leads to').toEqual([])

  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tiếp tục', exact: true }).press('Enter')
  await expect(outcome(page)).toBeVisible()
  await expect(page.locator('#address')).toHaveValue(
    '12 Nguyễn Huệ, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
  )
  await expect(page.locator('#address-unit')).toHaveText('Nay là Phường Cao Lãnh, tỉnh Đồng Tháp')
  await expect(page.getByText('Bằng chữ: một triệu đồng')).toBeVisible()
  await expectNoSidewaysScroll(page, [320, 768])
  expectSilence()
})

test('a row that was added has the focus, and one that is taken away leaves no gap', async ({ page }) => {
  await page.goto(path)
  await page.locator('[name="lawyers.0.name"]').fill('Lê Minh Ánh')
  await page.getByRole('button', { name: 'Thêm luật sư' }).press('Enter')
  await page.waitForURL(/#lawyers\.1$/)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('lawyers.1')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect((await stopAt(page)).name).toBe('lawyers.1.name')
  await page.keyboard.insertText('Võ Thị Sáu')
  await page.getByRole('button', { name: 'Bỏ luật sư 1' }).press('Enter')
  await page.waitForURL(/#lawyers$/)
  await expect(page.locator('[name="lawyers.0.name"]')).toHaveValue('Võ Thị Sáu')
  await expect(page.locator('[name="lawyers.1.name"]')).toHaveCount(0)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('what is missing or wrong is told beside each question, and all that was typed is kept', async ({
    page,
  }) => {
    await page.goto(path)
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
    for (const [name, field] of Object.entries(kitchenSink.fields)) {
      if (field.kind === 'table' || 'optional' in field || 'onlyIf' in field) continue
      await expect(problemAt(page, name), name).toBeVisible()
    }
    const wrong = {
      birthDate: ['1/2/18', /1\/2\/1918 hay 1\/2\/2018\?/],
      issuedOn: ['31/02/2018', /không có trong lịch/],
      practisedTo: ['05/2010', /sớm hơn phần “Hành nghề từ tháng” \(01\/2019\)/],
      capital: ['1,5 triệu', /bằng số, tính theo đồng/],
      telephone: ['0912', /10 chữ số/],
      paperNumber: ['12', /12 chữ số/],
    } as const
    await fillAll(page, {
      ...typed,
      ...Object.fromEntries(Object.entries(wrong).map(([name, [text]]) => [name, text])),
    })
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
    for (const [name, [text, sentence]] of Object.entries(wrong)) {
      await expect(problemAt(page, name)).toHaveText(sentence)
      await expect(page.locator(`[name="${name}"]`)).toHaveValue(text)
    }
    await expectNoSidewaysScroll(page, [320])
    await fillAll(page, typed)
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
    await expect(outcome(page)).toBeVisible()
  })

  test('an address of several communes is asked about, the answer kept, and nobody is held up by it', async ({
    page,
  }) => {
    await page.goto(path)
    await fillAll(page, { ...typed, address: 'xã Tân Phú, Đồng Tháp' })
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
    await expect(outcome(page)).toBeVisible()
    const communes = page.getByRole('group', { name: /nay thuộc nơi nào/ })
    await expect(communes.getByRole('radio')).toHaveCount(4)
    await communes.getByRole('radio', { name: /^Xã Thanh Bình/ }).check()
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
    await expect(communes.getByRole('radio', { name: /^Xã Thanh Bình/ })).toBeChecked()
    await page.locator('#address').fill('Osaka, Nhật Bản')
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
    await expect(page.locator('#address-unit')).toHaveText('Địa chỉ ở nước ngoài: Nhật Bản')
  })
})

type Stop = { readonly name: string; readonly kind: string }

const stopAt = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const at = document.activeElement
    return { name: at?.getAttribute('name') ?? '', kind: at?.getAttribute('type') ?? at?.tagName ?? '' }
  })

const answerBy = async (page: Page, { name, kind }: Stop, text: string): Promise<void> => {
  if (kind === 'checkbox') return page.keyboard.press('Space')
  if (kind === 'radio' || kind === 'SELECT') {
    if (kind === 'radio') await page.keyboard.press('Space')
    const isChosen = () =>
      page.evaluate(
        ([control, value]) => {
          const at = document.activeElement
          return (at instanceof HTMLInputElement || at instanceof HTMLSelectElement) && at.name === control
            ? at.value === value
            : false
        },
        [name, text] as const,
      )
    for (let tries = 0; tries < 10 && !(await isChosen()); tries++) await page.keyboard.press('ArrowDown')
    return
  }
  await page.keyboard.insertText(text)
}

/** As a screen reader's user does: types, hears that there are suggestions, goes down to one, takes it. */
const takeSuggestion = async (page: Page): Promise<void> => {
  await page.keyboard.insertText('12 Nguyễn Huệ, phường 1, cao lã')
  const line = page.locator('#address')
  await expect(line).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('status').filter({ hasText: /gợi ý/ })).toHaveCount(1)
  await expectAccessible(page)
  await page.keyboard.press('ArrowDown')
  const option = page.locator('[role="option"][aria-selected="true"]')
  await expect(option).toHaveAttribute('id', (await line.getAttribute('aria-activedescendant')) ?? '')
  await page.keyboard.press('Enter')
  await expect(line).toHaveAttribute('aria-expanded', 'false')
  await expect(line).toBeFocused()
}

const fillAll = async (page: Page, answers: Readonly<Record<string, string>>): Promise<void> => {
  for (const [control, text] of Object.entries(answers)) {
    const controls = page.locator(`[name="${control}"]`)
    const kind = await controls.first().evaluate((at) => at.getAttribute('type') ?? at.tagName)
    if (kind === 'radio') await page.locator(`[name="${control}"][value="${text}"]`).check()
    else if (kind === 'checkbox') await controls.check()
    else if (kind === 'SELECT') await controls.selectOption(text)
    else await controls.fill(text)
  }
}
