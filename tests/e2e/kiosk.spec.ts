import { expect, test } from '@playwright/test'
import { languageCookie } from '#app/_http/language-choice.ts'
import { type Browserless, browserless, controlsNamed, messageAt, shown } from '#tests/support/browserless.ts'
import { elementsNamed } from '#tests/support/html.ts'
import {
  answerStep,
  answersOn,
  demoPerson,
  exampleAt,
  fillIn,
  newCitizen,
  service,
} from '#tests/support/people.ts'
import { strayVietnamese } from '#tests/support/stray-vietnamese.ts'
import { filed } from './support/filed.ts'
import { origin } from './support/server.ts'

const example = exampleAt(0)

/** A screen that the desk has opened: its code, and the address of its page at the desk. */
const opened = async (desk: Browserless): Promise<{ code: string; at: string }> => {
  const page = await desk.press(await desk.open('/can-bo/ho-tro'), 'Mở màn hình', {
    values: { service: `stp-dong-thap:${service}` },
  })
  return { code: /\b\d{4} \d{4}\b/.exec(page.text)?.[0] ?? '', at: page.path }
}

const paired = async (code: string): Promise<Browserless> => {
  const screen = browserless(origin)
  const page = await screen.press(await screen.open('/quay'), 'Bắt đầu', { values: { code } })
  expect(page.path).toBe(`/quay/${example.expected.steps[0]}`)
  return screen
}

test('a person fills in everything at the screen, which then forgets them; the desk goes on', async () => {
  const desk = await demoPerson(origin, 'tiepnhan')
  const { code, at } = await opened(desk)
  const screen = await paired(code)
  let page = await screen.open('/quay')
  while (!page.path.endsWith('/xem-lai')) {
    const from = page.path
    page = await answerStep(screen, page, example.typed)
    if (page.path === from) throw new Error(`${from} was not accepted: ${page.text.slice(0, 900)}`)
  }
  expect(page.text).toContain(example.typed.fullName)
  page = await screen.press(page, 'Xong, xóa màn hình')
  expect(page.text).toContain('Màn hình đã xóa')
  expect((await screen.open('/quay/xem-lai')).path).toBe('/quay')
  const entry = await desk.open(`/can-bo/nhap-ho-so/${at.split('/').at(-1)}`)
  expect(shown(entry, 'fullName')).toBe(example.typed.fullName)
  expect((await desk.open(at)).text).toContain('Lời khai đã đủ')
})

test('whoever reads English chooses it at the screen; whoever comes next begins in Vietnamese', async () => {
  const desk = await demoPerson(origin, 'tiepnhan')
  const { code } = await opened(desk)
  const screen = await paired(code)
  const start = await screen.open('/quay?ngon-ngu=en')
  let page = await screen.open('/quay')
  expect(strayVietnamese(start.document)).toEqual([])
  const wrong = await screen.press(page, 'Continue')
  expect(wrong.text).toContain('Choose an answer to')
  for (const step of example.expected.steps) {
    page = await screen.open(`/quay/${step}`)
    expect(strayVietnamese(page.document), step).toEqual([])
    if (step === 'cu-tru') page = await screen.press(page, 'Add', { values: answersOn(page, example.typed) })
    page = await screen.press(page, 'Continue', { values: answersOn(page, example.typed) })
  }
  expect(page.path).toBe('/quay/xem-lai')
  expect(strayVietnamese(page.document)).toEqual([])
  page = await screen.press(page, 'Done, clear the screen')
  expect(page.text).toContain('Màn hình đã xóa')
  expect(page.text).toContain('Please go to the official to hand in your papers.')
  expect([...screen.cookies.keys()]).not.toContain(languageCookie)
})

test('from the screen no page of the staff, no file and no other application can be reached', async () => {
  const desk = await demoPerson(origin, 'tiepnhan')
  const { code, at } = await opened(desk)
  const screen = await paired(code)
  const draftId = at.split('/').at(-1) ?? ''
  for (const path of ['/can-bo', at, `/can-bo/nhap-ho-so/${draftId}`, `/ho-so/${draftId}/noi-nop`, '/ho-so'])
    expect((await screen.open(path)).path).toMatch(/^\/dang-nhap/)
  const page = await screen.open('/quay')
  const links = elementsNamed(page.document, 'a').map(({ attributes }) => attributes.href ?? '')
  expect(links.filter((href) => !/^(#|\/quay)/.test(href))).toEqual([])
  // The browser is told to keep nothing of what is typed.
  const remembered = elementsNamed(page.document, 'input', 'textarea').filter(
    ({ attributes }) =>
      !['hidden', 'radio', 'checkbox'].includes(attributes.type ?? '') && attributes.autocomplete !== 'off',
  )
  expect(remembered).toEqual([])
})

test('a browser in which somebody is signed in is no screen, and a used code opens no second one', async () => {
  const desk = await demoPerson(origin, 'tiepnhan')
  const { code } = await opened(desk)
  const refused = await desk.open('/quay')
  expect(refused.text).toContain('đang đăng nhập')
  expect(controlsNamed(refused, 'code')).toEqual([])
  await paired(code)
  const another = browserless(origin)
  const page = await another.press(await another.open('/quay'), 'Bắt đầu', { values: { code } })
  expect(messageAt(page, 'code')).toContain('Kiểm tra lại mã')
})

test('whoever files a second time for one service is told of the first, and has to mean it', async () => {
  const citizen = await newCitizen(origin)
  const id = await filed(citizen)
  const { page } = await fillIn(citizen)
  expect(page.text).toContain('Đã có hồ sơ đang giải quyết')
  expect(elementsNamed(page.document, 'a').some(({ attributes }) => attributes.href === `/ho-so/${id}`)).toBe(
    true,
  )
  const back = await citizen.press(page, 'Nộp hồ sơ')
  expect(messageAt(back, 'again')).toContain('vẫn muốn nộp')
  const done = await citizen.press(back, 'Nộp hồ sơ', { values: { again: 'yes' } })
  expect(done.path).toMatch(/^\/ho-so\/[0-9a-f-]{36}$/)
})
