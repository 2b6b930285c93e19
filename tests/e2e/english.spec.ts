import { expect, test } from '@playwright/test'
import { languageCookie } from '#app/_http/language-choice.ts'
import { type Browserless, browserless, messageAt } from '#tests/support/browserless.ts'
import { elementsNamed } from '#tests/support/html.ts'
import { begin, demoPerson, exampleAt, fillIn, newCitizen, service } from '#tests/support/people.ts'
import { strayVietnamese } from '#tests/support/stray-vietnamese.ts'
import { enterAs, expectAccessible, expectNoSidewaysScroll, listen } from './support/look.ts'
import { origin } from './support/server.ts'

/** Whoever reads English: chosen once, by the link in the header. */
const reader = async (): Promise<Browserless> => {
  const visitor = browserless(origin)
  await visitor.open('/?ngon-ngu=en')
  return visitor
}

const languageOf = ({ document }: Awaited<ReturnType<Browserless['open']>>): string | undefined =>
  elementsNamed(document, 'html')[0]?.attributes.lang

/** Services whose forms are in English besides the one of the examples. */
const inEnglish = [
  'dang-ky-hanh-nghe-va-cap-the-cong-chung-vien',
  'dang-ky-hoat-dong-to-chuc-hanh-nghe-luat-su',
  'cap-the-tu-van-vien-phap-luat',
  'trich-luc-ho-tich',
]
const about = `/thu-tuc/${service}`
const everybodys = [
  '/',
  '/thu-tuc',
  '/thu-tuc?tim=job',
  '/thu-tuc?tim=zzzz',
  '/thu-tuc?viec=xin-viec',
  about,
  `${about}?residenceKind=abroad`,
  `${about}?residenceKind=abroad&nationality=foreign&feeClass=reduced`,
  `${about}?residenceKind=both&nationality=vietnamese&feeClass=exempt&exemptGround=disabled`,
  `/nop-ho-so/${service}`,
  ...inEnglish.flatMap((slug) => [`/thu-tuc/${slug}`, `/nop-ho-so/${slug}`]),
  '/tra-cuu',
  '/tra-cuu?ma=not-a-code',
  '/tra-cuu?ma=TAM-23456789',
  '/xac-thuc',
  '/xac-thuc?ma=not-a-code',
  '/xac-thuc/ABCDEFGHJKLMNPQRSTUVWXYZ',
  '/thong-ke?tu=2020-06-01&den=2020-08-31',
  '/thong-ke?tu=31/02/2020&den=2020-08-31',
  '/thong-ke?tu=2020-06-01&den=2020-08-31&don-vi=stp-dong-thap',
  '/du-lieu-mo',
  '/du-lieu-ca-nhan',
  '/huong-dan',
  '/dang-nhap',
  '/dang-ky',
  '/quen-mat-khau',
  '/quen-mat-khau?xong=1',
  '/dat-lai-mat-khau?ma=used',
  '/no-such-page',
]

test('every public page is English from end to end once English is chosen', async () => {
  const visitor = await reader()
  for (const path of everybodys) {
    const page = await visitor.open(path)
    expect(languageOf(page), path).toBe('en')
    expect(page.headers.get('content-language'), path).toBe('en')
    expect(strayVietnamese(page.document), path).toEqual([])
  }
})

test('Vietnamese is the language of whoever has chosen none, and one link away for everybody else', async () => {
  const visitor = browserless(origin)
  const before = await visitor.open('/thu-tuc?tim=x&ai=ca-nhan')
  expect(languageOf(before)).toBe('vi')
  expect([...visitor.cookies.keys()]).not.toContain(languageCookie)
  const toEnglish = elementsNamed(before.document, 'a').find(({ attributes }) => attributes.hreflang === 'en')
  // The page stays the same page: what it was asked for stays in its address.
  expect(toEnglish?.attributes.href).toBe('/thu-tuc?tim=x&ai=ca-nhan&ngon-ngu=en')
  expect(languageOf(await visitor.open(toEnglish?.attributes.href ?? ''))).toBe('en')
  expect(languageOf(await visitor.open('/')), 'kept from page to page').toBe('en')
  expect(languageOf(await visitor.open('/?ngon-ngu=vi'))).toBe('vi')
  expect(languageOf(await visitor.open('/'))).toBe('vi')
  expect(languageOf(await visitor.open('/?ngon-ngu=<b>'))).toBe('vi')
})

test('what has no English says so in one line and stays Vietnamese', async () => {
  const visitor = await reader()
  const page = await visitor.open('/huong-dan/tiep-nhan-ho-so-truc-tuyen')
  expect(languageOf(page)).toBe('vi')
  const line = elementsNamed(page.document, 'aside').find(({ attributes }) => attributes.lang === 'en')
  expect(line).toBeDefined()
  const clerk = await demoPerson(origin, 'tiepnhan')
  clerk.cookies.set(languageCookie, 'en')
  expect(languageOf(await clerk.open('/can-bo/tiep-nhan')), 'the staff reads Vietnamese').toBe('vi')
})

test('an answer of one line, without a page, is in the language of whoever asked', async () => {
  const send = (language: string, site: string) =>
    fetch(new URL('/danh-gia/ABCDE-FGHJK/loi', origin), {
      method: 'POST',
      headers: { cookie: `${languageCookie}=${language}`, 'sec-fetch-site': site },
      body: new URLSearchParams({ words: 'Thanks' }),
      redirect: 'manual',
    })
  const [unknown, foreign] = [await send('en', 'same-origin'), await send('en', 'cross-site')]
  expect([unknown.status, await unknown.text()]).toEqual([404, 'Page not found.\n'])
  expect(foreign.status).toBe(403)
  expect(await foreign.text()).not.toMatch(/[ạảầệịọụ]/)
  expect(await (await send('vi', 'same-origin')).text()).toBe('Không tìm thấy trang.\n')
})

test('the form itself is English, its answers are the same, and what is wrong is said in English', async () => {
  const citizen = await newCitizen(origin)
  const example = exampleAt(0)
  const { id } = await fillIn(citizen, example)
  const { page: fresh } = await begin(citizen)
  citizen.cookies.set(languageCookie, 'en')

  for (const step of example.expected.steps) {
    const page = await citizen.open(`/ho-so/${id}/${step}`)
    expect(languageOf(page), step).toBe('en')
    expect(strayVietnamese(page.document), step).toEqual([])
  }
  const about = await citizen.open(`/ho-so/${id}/nguoi-yeu-cau`)
  expect(about.text).toContain('Full name Họ và tên')
  const others = [
    '/ho-so',
    '/thong-bao',
    '/ho-so/nhan',
    '/tai-khoan',
    '/tai-khoan/mat-khau',
    '/tai-khoan/nhan-tin',
    `/nop-ho-so/${service}`,
    `/ho-so/${id}/giay-to`,
    `/ho-so/${id}/xoa`,
  ]
  for (const path of others) {
    const page = await citizen.open(path)
    expect(languageOf(page), path).toBe('en')
    expect(strayVietnamese(page.document), path).toEqual([])
  }
  const check = await citizen.open(`/ho-so/${id}/kiem-tra`)
  expect(check.path).toBe(`/ho-so/${id}/kiem-tra`)
  expect(strayVietnamese(check.document)).toEqual([])
  expect(check.text).toContain('Date of birth')

  const wrong = await citizen.press(await citizen.open(fresh.path), 'Continue')
  expect(messageAt(wrong, 'residenceKind')).toBe(
    'Choose an answer to “Where does the person the certificate is about live now?”',
  )
  expect(strayVietnamese(wrong.document)).toEqual([])
})

test('what is wrong with an account is said in English', async () => {
  const visitor = await reader()
  const page = await visitor.press(await visitor.open('/dang-ky'), 'Create account', {
    values: { fullName: 'An 4', email: 'an', newPassword: 'short' },
  })
  expect(messageAt(page, 'fullName')).toMatch(/^Enter your full name/)
  expect(messageAt(page, 'email')).toMatch(/^Enter your email address/)
  expect(messageAt(page, 'newPassword')).toMatch(/at least 10 characters/)
  expect(strayVietnamese(page.document)).toEqual([])
})

test('English pages are accessible, silent and fit narrow screens', async ({ page, context }) => {
  const expectSilence = listen(page)
  await enterAs(context, await reader())
  for (const path of ['/', '/thu-tuc?viec=xin-viec', `${about}?residenceKind=abroad`, about]) {
    await page.goto(path)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page, [320, 360])
  }
  expectSilence()
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('a few answers make a service page about one person, and the address can be sent on', async ({
    page,
  }) => {
    await page.goto(about)
    await page.getByLabel('Cho chính mình').check()
    await page.getByLabel('Đang cư trú ở nước ngoài').check()
    await page.getByLabel('Việt Nam', { exact: true }).check()
    await page.getByLabel('Thuộc diện miễn phí').check()
    await page.getByRole('button', { name: 'Xem cần gì' }).click()
    await expect(page.getByText('Còn 1 câu chưa trả lời')).toBeVisible()
    await page.getByLabel('Người khuyết tật').check()
    await page.getByRole('button', { name: 'Xem cần gì' }).click()

    expect(new URL(page.url()).search).toBe(
      '?representation=self&residenceKind=abroad&nationality=vietnamese&feeClass=exempt&exemptGround=disabled',
    )
    const main = page.locator('main')
    await expect(main).toContainText('Không quá 15 ngày. Có thời gian cư trú ở nước ngoài.')
    await expect(main).toContainText('Căn cứ: Người khuyết tật.')
    await expect(main.getByText('Giấy tờ chứng minh thuộc diện miễn phí').first()).toBeVisible()
    await expect(main.getByText('Giấy tờ chứng minh thuộc diện giảm phí')).toBeHidden()
    await expectNoSidewaysScroll(page, [320, 360])
  })

  test('a question without accents, with slips, or about what happened finds its service', async ({
    page,
  }) => {
    for (const question of ['ly lihc tu phap', 'giấy xác nhận không tiền án', 'lylichtuphap', 'xin việc']) {
      await page.goto('/thu-tuc')
      await page.getByRole('searchbox', { name: 'Cần làm thủ tục gì?' }).fill(question)
      await page.getByRole('button', { name: 'Tìm thủ tục' }).click()
      await expect(page.locator('main h3 a').first(), question).toHaveAttribute('href', about)
    }
  })
})
