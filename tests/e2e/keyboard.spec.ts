import { expect, type Page, test } from '@playwright/test'
import { exampleAt, freshEmail, photo, service } from '#tests/support/people.ts'
import { expectAccessible, expectNoSidewaysScroll, listen } from './support/look.ts'

test.use({ viewport: { width: 360, height: 740 } })

test('a telephone-sized screen and a keyboard are enough, from the front door to the submitted file', async ({
  page,
}) => {
  test.slow()
  const expectSilence = listen(page)
  const { typed, expected } = exampleAt(0)
  await page.goto('/')
  await lookRound(page)
  await page.goto(`/thu-tuc/${service}`)
  await lookRound(page)
  await activate(page, /^Nộp hồ sơ trực tuyến/)
  await lookRound(page)
  await activate(page, /^Chưa có tài khoản/)
  await lookRound(page)
  await answer(page, 'fullName', 'Trần Thị Bích Ngọc')
  await answer(page, 'email', freshEmail())
  await answer(page, 'newPassword', 'mot mat khau dai')
  await activate(page, /^Đăng ký$/)
  await activate(page, /^Bắt đầu khai/)

  for (const step of expected.steps) {
    await page.waitForURL(new RegExp(`/${step}$`))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await lookRound(page)
    while (Object.keys(typed).some((control) => isNextRow(control) && step === 'cu-tru')) {
      if ((await page.locator('[name="residences.1.from"]').count()) > 0) break
      for (const control of controlsIn(typed, 'residences.0.'))
        await answer(page, control, typed[control] ?? '')
      await activate(page, /^Thêm/)
      await page.waitForURL(/#residences\.1$/)
    }
    for (const [control, text] of Object.entries(typed)) {
      const isHere = (await page.locator(`[name="${control}"]:visible`).count()) > 0
      if (isHere) await answer(page, control, text)
    }
    await activate(page, /^Tiếp tục$/)
  }
  await page.waitForURL(/\/giay-to$/)
  await lookRound(page)
  for (const paper of expected.papers) await chooseFile(page, paper)
  await activate(page, /^Tiếp tục$/)
  await page.waitForURL(/\/kiem-tra$/)
  await lookRound(page)
  await activate(page, /^Nộp hồ sơ$/)
  await page.waitForURL(/\/ho-so\/[0-9a-f-]{36}$/)
  await expect(page.getByText(/TAM-[0-9A-Z]{8}/).first()).toBeVisible()
  await lookRound(page)
  expectSilence()
})

const isNextRow = (control: string) => control.startsWith('residences.1.')
const controlsIn = (typed: Readonly<Record<string, string>>, prefix: string) =>
  Object.keys(typed).filter((control) => control.startsWith(prefix))

const lookRound = async (page: Page): Promise<void> => {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, [320, 360])
}

type Focus = { name: string; type: string; words: string; tag: string; isSeen: boolean } | null

/** What the keyboard is at, and whether people can see that it is there. */
const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return null
    const style = getComputedStyle(at)
    const box = at.getBoundingClientRect()
    return {
      name: at.getAttribute('name') ?? '',
      type: at.getAttribute('type') ?? '',
      words: (at.textContent ?? '').replace(/\s+/g, ' ').trim(),
      tag: at.tagName.toLowerCase(),
      isSeen: box.width > 0 && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'),
    }
  })

/** Goes on with Tab until the keyboard is where it is wanted; round once at the most. */
const tabTo = async (
  page: Page,
  isWanted: (at: NonNullable<Focus>) => boolean,
  what: string,
): Promise<void> => {
  const first = await focus(page)
  if (first && isWanted(first)) return
  for (let steps = 0; steps < 150; steps++) {
    await page.keyboard.press('Tab')
    const at = await focus(page)
    if (!at || !isWanted(at)) continue
    expect(at.isSeen, `the focus on ${what} is visible`).toBe(true)
    return
  }
  throw new Error(`${page.url()}: Tab never reaches ${what}`)
}

const activate = async (page: Page, words: RegExp): Promise<void> => {
  await tabTo(page, (at) => ['a', 'button'].includes(at.tag) && words.test(at.words), String(words))
  const before = page.url()
  const [response] = await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
  await page.waitForLoadState('load')
  expect(response.url() || before).not.toBe('')
}

/** Answers one question as a keyboard does: letters, arrows, the space bar. */
const answer = async (page: Page, control: string, text: string): Promise<void> => {
  await tabTo(page, (at) => at.name === control, control)
  const kind = await focus(page)
  if (kind?.tag === 'select') await chooseOption(page, control, text)
  else if (kind?.type === 'radio') await chooseRadio(page, control, text)
  else if (kind?.type === 'checkbox') {
    if (!(await page.locator(`[name="${control}"]`).isChecked())) await page.keyboard.press('Space')
  } else {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText(text)
  }
}

const chooseRadio = async (page: Page, control: string, value: string): Promise<void> => {
  await page.keyboard.press('Space')
  for (let steps = 0; steps < 20; steps++) {
    const checked = await page.locator(`[name="${control}"]:checked`).getAttribute('value')
    if (checked === value) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`the arrows never reach ${value} of ${control}`)
}

const chooseOption = async (page: Page, control: string, value: string): Promise<void> => {
  const select = page.locator(`[name="${control}"]`)
  await page.keyboard.press('Home')
  const options = await select.locator('option').count()
  for (let steps = 0; steps <= options; steps++) {
    if ((await select.inputValue()) === value) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`the arrows never reach ${value} of ${control}`)
}

/** The dialogue for files belongs to the system; opening it is ours. */
const chooseFile = async (page: Page, control: string): Promise<void> => {
  await tabTo(page, (at) => at.name === control, control)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')])
  const { name, content } = photo(control)
  await chooser.setFiles({ name, mimeType: 'image/png', buffer: content })
}
