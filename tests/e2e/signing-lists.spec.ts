import { expect, test } from '@playwright/test'
import { controlsNamed, messageAt } from '#tests/support/browserless.ts'
import { colleague } from '#tests/support/people.ts'
import { enterAs, expectAccessible, expectNoSidewaysScroll, listen } from './support/look.ts'
import { fileToSign, newDirector } from './support/new-director.ts'
import { origin } from './support/server.ts'

const queue = '/can-bo/ky-duyet?loc=cho-ky'

test('a director ticks results in the queue, looks at the list, and signs it with one code', async ({
  context,
  page,
}) => {
  test.slow()
  const files: string[] = []
  for (let i = 0; i < 4; i++) files.push((await fileToSign()).id)
  const [first = '', second = '', third = '', fourth = ''] = files
  const { director, code } = await newDirector('Nguyễn Thị Định')

  const waiting = await director.open(queue)
  const ticks = Object.fromEntries(
    files.map((id) => [`f.${id}`, controlsNamed(waiting, `f.${id}`)[0]?.attributes.value ?? '']),
  )
  const list = await director.press(waiting, 'Xem lại và ký số', { values: ticks })
  expect(list.heading).toBe('Ký số 4 kết quả')
  expect(list.text).toContain('Mỗi lần ký nhiều nhất 50 kết quả')
  for (const id of files) expect(list.html).toContain(`/can-bo/ho-so/${id}/xem-truoc.pdf`)
  const without = await director.open(`/can-bo/ky-so?chon=${files.join('.')}&bo=${fourth}`)
  expect(without.heading).toBe('Ký số 3 kết quả')
  expect(controlsNamed(without, `f.${fourth}`)).toEqual([])

  const wrong = await director.press(without, 'Ký số 3 kết quả', { values: { factorCode: '000000' } })
  expect(messageAt(wrong, 'factorCode')).toContain('Mã chưa đúng')
  const head = await colleague(origin, 'truongphong')
  await head.press(await head.open(`/can-bo/ho-so/${second}`), 'Thu hồi để xem lại', {
    values: { 'recall.reason': 'Cần xem lại thông tin án tích.' },
  })
  const factorCode = code(0)
  const done = await director.press(wrong, 'Ký số 3 kết quả', { values: { factorCode } })
  expect(done.text).toContain('Đã ký 2 trên 3 kết quả')
  expect(done.text.match(/Đã ký, số \d+\/LLTP-STP/g)).toHaveLength(2)
  expect(done.text).toContain('đã thu hồi hồ sơ này')
  const again = await director.press(wrong, 'Ký số 3 kết quả', { values: { factorCode } })
  expect(again.text, 'the same list with the same code').toContain('Để lại, chưa ký được: 3 hồ sơ')

  await enterAs(context, director)
  const expectSilence = listen(page)
  await page.goto(queue)
  await page.locator(`input[name="f.${fourth}"]`).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Xem lại và ký số' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Ký số 1 kết quả' })).toBeVisible()
  await page.goto(`/can-bo/ky-so?chon=${[fourth, third, first, second].join('.')}`)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, [1280, 360, 320])
  await page.getByLabel('Mã xác thực').focus()
  await page.keyboard.type(code(1))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã ký 1 trên 1 kết quả.')).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page, [1280, 360, 320])
  expectSilence()
})
