import { expect, test } from '@playwright/test'
import { languageCookie } from '#app/_http/language-choice.ts'
import lawyersExamples from '#lib/procedures/lawyer-individual-practice.examples.ts'
import { type Browserless, messageAt, type Page } from '#tests/support/browserless.ts'
import { elementsNamed } from '#tests/support/html.ts'
import { askFor, carryOut, newCitizen, photo, staffOf } from '#tests/support/people.ts'
import { strayVietnamese } from '#tests/support/stray-vietnamese.ts'
import { filed } from './support/filed.ts'
import { enterAs, expectAccessible, expectNoSidewaysScroll, listen } from './support/look.ts'
import { origin } from './support/server.ts'

/** A page that is English from end to end: whatever is Vietnamese on it says so. */
const expectEnglish = (page: Page): Page => {
  expect(elementsNamed(page.document, 'html')[0]?.attributes.lang, page.path).toBe('en')
  expect(strayVietnamese(page.document), page.path).toEqual([])
  return page
}

const reading = (citizen: Browserless) => {
  citizen.cookies.set(languageCookie, 'en')
  return async (path: string): Promise<Page> => expectEnglish(await citizen.open(path))
}

test('a sent file is English, and so is what the desk asks to be corrected in it', async () => {
  const citizen = await newCitizen(origin)
  const id = await filed(citizen)
  const read = reading(citizen)
  const path = `/ho-so/${id}`
  const { tiepnhan } = await staffOf(origin)

  const sent = await read(path)
  expect(sent.text).toContain('Your application has been sent')
  expect(sent.text).toContain('checks your application and answers within 8 working hours')
  expect(sent.text, 'offered for the next time').toContain('Keep this for the next time')
  const nothing = expectEnglish(await citizen.press(sent, 'Keep what is ticked'))
  expect(messageAt(nothing, 'keep')).toBe('Tick at least one part to keep, or leave this alone.')
  const empty = expectEnglish(await citizen.press(await read(path), 'Send', { values: { letter: '' } }))
  expect(messageAt(empty, 'letter')).toBe('Write something, then send it.')
  await citizen.press(await read(path), 'Send', { values: { letter: 'When will it be ready?' } })
  await tiepnhan.press(await tiepnhan.open(`/can-bo/ho-so/${id}`), 'Gửi tin nhắn', {
    values: { letter: 'Cơ quan sẽ trả lời trong ngày.' },
  })
  expect((await read(path)).text).toContain('Mark 1 letter as read')
  await read(`${path}/rut`)

  await askFor(tiepnhan, id, { 'paper.identity': 'Ảnh bị mờ: chụp lại cho rõ số.' })
  expect((await read(path)).text).toContain('Correct only these points, then send them once.')
  const tasks = await read(`${path}/bo-sung`)
  const tooSoon = expectEnglish(await citizen.press(tasks, 'Send the corrections'))
  expect(tooSoon.text).toContain('This is not corrected. Open it to correct it, or tick “Leave it”')
  const mended = await citizen.press(await read(`${path}/giay-to`), 'Continue', {
    files: { identity: photo('ro-hon') },
  })
  expect(expectEnglish(mended).text).toContain('Corrected')
  const back = expectEnglish(await citizen.press(mended, 'Send the corrections'))
  expect(back.text).toContain('Your corrections have been sent')
})

test('an accepted file is English until its result is in hand', async ({ page, context }) => {
  const citizen = await newCitizen(origin)
  const id = await filed(citizen)
  const read = reading(citizen)
  const path = `/ho-so/${id}`
  const staff = await staffOf(origin)

  await carryOut(staff, id, 'accept')
  const accepted = await read(path)
  expect(accepted.text).toContain('Why it is due on this day')
  expect(accepted.text).toContain('The law allows at most: 10 days.')
  expect(accepted.text).toContain('day of acceptance, not counted')
  const fee = await read(`${path}/thanh-toan`)
  expect(fee.text).toContain('Pay the fee')
  const mine = await read('/giay-to-cua-toi')
  expect(mine.text).toContain('Papers handed in')
  const shared = expectEnglish(await citizen.press(mine, 'Make a link', { values: { days: '1' } }))
  expect(shared.text).toContain('downloaded 0 times')
  expect((await read(shared.text.match(/\/chia-se\/[\w-]{43}/)?.[0] ?? '')).text).toContain('Opens until')
  for (const step of ['collectFee', 'takeUp', 'propose', 'approve', 'registerResult'] as const)
    await carryOut(staff, id, step)
  expect((await read(path)).text).toContain('You need not wait for the due date.')
  await carryOut(staff, id, 'returnResult')
  const done = await read(path)
  expect(done.text).toContain('You have your result')
  expect(done.text, 'the history').toContain('Put forward for approval')
  expect((await read('/ho-so')).text).toContain('Result handed over')

  const expectSilence = listen(page)
  await enterAs(context, citizen)
  await page.goto(path)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, [320, 360])
  expectSilence()
})

test('of a service without English what the law says stays Vietnamese, and so do the words of the office', async () => {
  const [example] = lawyersExamples
  if (!example) throw new Error('the service has no example')
  const citizen = await newCitizen(origin)
  const id = await filed(citizen, example)
  const read = reading(citizen)
  await read(`/ho-so/${id}`)
  const { tiepnhan } = await staffOf(origin)
  const reason = 'Giấy chứng nhận đã bị thu hồi.'
  await tiepnhan.press(await tiepnhan.open(`/can-bo/ho-so/${id}`), 'Từ chối', {
    values: { 'refuse.ground': 'notEligible', 'refuse.reason': reason },
  })
  const refused = await read(`/ho-so/${id}`)
  expect(refused.text).toContain('The conditions of the law are not met')
  expect(refused.text).toContain(reason)
})
