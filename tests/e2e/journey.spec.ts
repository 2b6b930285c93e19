import { expect, test } from '@playwright/test'
import { dueDate } from '#lib/domain/case/due-date.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import { type Browserless, browserless, messageAt, type Page, shown } from '#tests/support/browserless.ts'
import { elementsNamed } from '#tests/support/html.ts'
import {
  answerStep,
  askFor,
  begin,
  carryOut,
  demoPerson,
  exampleAt,
  freshEmail,
  newCitizen,
  photo,
  staffOf,
  submitted,
  today,
} from '#tests/support/people.ts'
import { origin } from './support/server.ts'

test('somebody who registers with slips is told each one, and loses nothing of what was typed', async () => {
  const visitor = browserless(origin)
  const email = freshEmail()
  const wrong = await visitor.press(await visitor.open('/dang-ky'), 'Đăng ký', {
    values: { fullName: 'Trần Thị 4', email: 'an@', telephone: '12', newPassword: 'ngan' },
  })
  for (const control of ['fullName', 'email', 'telephone', 'newPassword']) {
    expect(messageAt(wrong, control), control).not.toBe('')
  }
  expect(shown(wrong, 'fullName')).toBe('Trần Thị 4')
  expect(shown(wrong, 'email')).toBe('an@')
  expect(shown(wrong, 'newPassword'), 'a password is never sent back').toBe('')
  const right = await visitor.press(wrong, 'Đăng ký', {
    values: { fullName: 'Trần Thị Bốn', email, telephone: '0912 345 678', newPassword: 'mot mat khau dai' },
  })
  expect(right.path).toBe('/ho-so')
  expect(right.text).toContain('Chưa có hồ sơ nào')
})

test('a file goes from the first question to the result in hand without any script', async () => {
  const citizen = await newCitizen(origin)
  const example = exampleAt(1)
  const before = await figures()

  const { id, page: first } = await begin(citizen)
  const atCheck = await declare(citizen, first)
  for (const answer of ["H'Linh Niê", 'Ê Đê', 'Phạm Quốc Đạt', '110.000'])
    expect(atCheck.text).toContain(answer)
  const made = await citizen.press(atCheck, 'Nộp hồ sơ')
  expect(made.path).toBe(`/ho-so/${id}`)
  const provisional = made.text.match(/TAM-[0-9A-Z]{8}/)?.[0] ?? ''
  expect(provisional).not.toBe('')

  const staff = await staffOf(origin)
  const waiting = await staff.tiepnhan.open('/can-bo/tiep-nhan?trang=1')
  expect(waiting.heading).not.toBe('')
  const accepted = await staff.tiepnhan.open(await carryOut(staff, id, 'accept'))
  const code = accepted.text.match(/H20\.STP-\d{6}-\d{4}/)?.[0] ?? ''
  expect(code, 'the desk gives the dossier code').not.toBe('')

  const { dueOn } = dueDate({
    acceptedOn: today(),
    // Lived in two provinces: up to 15 days, Luật Lý lịch tư pháp 2009, Điều 48.
    limit: { days: example.expected.days, count: 'calendar' },
    calendar: vietnamCalendar,
  })
  const dueInWords = formatDate(dueOn.toString())
  expect(accepted.text).toContain(dueInWords)
  const mine = await citizen.open(`/ho-so/${id}`)
  expect(mine.text, 'the citizen reads the date that the law gives').toContain(dueInWords)
  expect(mine.text, 'and why').toContain('Ngày tiếp nhận, chưa tính')
  expect(mine.text).toContain(code)

  for (const step of ['collectFee', 'takeUp', 'propose', 'approve', 'registerResult'] as const) {
    await carryOut(staff, id, step)
  }
  expect((await citizen.open(`/ho-so/${id}`)).text).toContain('Có thể đến nhận ngay')
  await carryOut(staff, id, 'returnResult')
  const done = await citizen.open(`/ho-so/${id}`)
  expect(done.text).toContain('Đã trả kết quả')
  expect(done.text).toContain('1024/STP-LLTP')
  expect((await citizen.open('/thong-bao')).text).toContain(code)

  await expectPdfs(citizen, done, 1)
  await expectPdfs(staff.tiepnhan, await staff.tiepnhan.open(`/can-bo/ho-so/${id}`), 1)

  await expectOnlyProgress(await browserless(origin).open(`/tra-cuu?ma=${code}`), code)
  await expectOnlyProgress(await browserless(origin).open(`/tra-cuu?ma=${provisional}`), provisional)

  const after = await figures()
  for (const counted of ['received', 'receivedOnline', 'finishedEarly'] as const) {
    expect(after[counted], counted).toBeGreaterThan(before[counted])
  }
  await expect(async () => {
    const { received } = await figures()
    const page = await browserless(origin).open(`/thong-ke?tu=${today().year}-01-01&den=${today()}`)
    expect(page.text, 'the page says what the open data say').toContain(received.toLocaleString('vi-VN'))
  }, 'others may be accepted in between').toPass({ timeout: 10_000 })
})

/** Goes through the steps with slips on some of them, and ends at check-your-answers. */
const declare = async (citizen: Browserless, first: Page): Promise<Page> => {
  const { typed, expected } = exampleAt(1)
  const slips: Record<string, Record<string, string>> = {
    'nguoi-yeu-cau': { birthDate: '31/02/1996' },
    'giay-to-tuy-than': { idNumber: '12' },
    'cu-tru': { 'residences.0.from': '13/2014' },
  }
  let page = first
  for (const step of expected.steps) {
    expect(page.path.endsWith(`/${step}`), `${page.path} is ${step}`).toBe(true)
    const slip = slips[step]
    if (slip) {
      const from = page.path
      page = await answerStep(citizen, page, { ...typed, ...slip })
      expect(page.path, 'a slip keeps people on the page').toBe(from)
      for (const [control, text] of Object.entries(slip)) {
        expect(messageAt(page, control), control).not.toBe('')
        expect(shown(page, control)).toBe(text)
      }
    }
    page = await answerStep(citizen, page, typed)
  }
  expect(page.path).toMatch(/\/giay-to$/)
  page = await citizen.press(page, 'Tiếp tục')
  for (const paper of expected.papers) expect(messageAt(page, paper), `${paper} is missing`).not.toBe('')
  const notAPicture = { name: 'anh.png', content: Buffer.from('<script>alert(1)</script>') }
  page = await citizen.press(page, 'Tiếp tục', {
    files: {
      ...Object.fromEntries(expected.papers.map((code) => [code, photo(code)])),
      identity: notAPicture,
    },
  })
  expect(messageAt(page, 'identity'), 'the type comes from the content').toContain('anh.png')
  page = await citizen.press(page, 'Tiếp tục', { files: { identity: photo('identity') } })
  expect(page.path).toMatch(/\/kiem-tra$/)
  return page
}

type Figures = Record<'received' | 'receivedOnline' | 'finishedEarly', number>

/** This year's open figures. */
const figures = async (): Promise<Figures> => {
  const response = await fetch(`${origin}/api/open/statistics?from=${today().year}-01-01&to=${today()}`)
  expect(response.status).toBe(200)
  return (await response.json()) as Figures
}

/** Every document that the page offers really is one. */
const expectPdfs = async (visitor: Browserless, page: Page, atLeast: number): Promise<void> => {
  const links = elementsNamed(page.document, 'a')
    .map(({ attributes }) => attributes.href ?? '')
    .filter((href) => /\.pdf($|\?)/.test(href))
  expect(new Set(links).size, `${page.path} offers documents`).toBeGreaterThanOrEqual(atLeast)
  for (const link of new Set(links)) {
    const response = await visitor.send(link)
    expect(response.status, link).toBe(200)
    expect(response.headers.get('content-type'), link).toBe('application/pdf')
    expect(response.headers.get('cache-control'), link).toContain('no-store')
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      link,
    ).toBe('%PDF-')
  }
}

const expectOnlyProgress = async (page: Page, number: string): Promise<void> => {
  expect(page.status).toBe(200)
  expect(page.text).toContain(number)
  expect(page.text).toContain('Đã trả kết quả')
  for (const secret of ["H'Linh", 'Niê', '341', 'Ê Đê', 'Hạnh', 'lý lịch tư pháp của', '1024/STP']) {
    expect(page.text.replace(number, ''), `a stranger reads “${secret}”`).not.toContain(secret)
  }
}

test('what the desk asks for reaches the citizen, who mends it and sends it once', async () => {
  const citizen = await newCitizen(origin)
  const { id } = await submitted(citizen)
  const desk = await demoPerson(origin, 'tiepnhan')
  const asked = await askFor(desk, id, { 'paper.identity': 'Ảnh bị mờ: chụp lại cho rõ số.' })
  expect(asked.path).toBe(`/can-bo/ho-so/${id}?xong=requestSupplement`)

  const told = await citizen.open(`/ho-so/${id}`)
  expect(told.text).toContain('chụp lại cho rõ số')
  const papers = await citizen.open(`/ho-so/${id}/giay-to`)
  expect(papers.text).not.toContain('Sổ hộ khẩu')
  const tooSoon = await citizen.press(await citizen.open(`/ho-so/${id}/bo-sung`), 'Gửi phần bổ sung')
  expect(tooSoon.text).toContain('Chưa sửa điểm này')
  const list = await citizen.press(papers, 'Tiếp tục', { files: { identity: photo('ro-hon') } })
  expect(list.path).toBe(`/ho-so/${id}/bo-sung`)
  const sent = await citizen.press(list, 'Gửi phần bổ sung')
  expect(sent.path).toBe(`/ho-so/${id}`)

  const again = await desk.open(`/can-bo/ho-so/${id}`)
  expect(again.text).toContain('Phần đã bổ sung')
  expect(again.text).toContain('ro-hon.png')
  // A second time needs a ground.
  const second = await desk.press(await desk.open(`/can-bo/ho-so/${id}/bo-sung`), 'Yêu cầu bổ sung', {
    values: { fault: 'agency' },
  })
  expect(second.text).toContain('Còn 35 điểm chưa xem')
  expect(second.text).toContain('Chọn căn cứ yêu cầu thêm')
})

test('a form that meets an ended session waits, and is there again after signing in', async () => {
  const citizen = await newCitizen(origin)
  const { page } = await begin(citizen)
  const place = await answerStep(citizen, page, exampleAt(0).typed)
  const elsewhere = [...citizen.cookies]
  await citizen.press(await citizen.open('/ho-so'), 'Đăng xuất')
  for (const [name, value] of elsewhere) citizen.cookies.set(name, value)

  const signIn = await citizen.press(place, 'Tiếp tục', {
    values: { fullName: 'Trần Thị Bích Ngọc', birthPlace: 'Sa Đéc' },
  })
  expect(signIn.path).toMatch(/^\/dang-nhap\?tiep=/)
  const back = await citizen.press(signIn, 'Đăng nhập', {
    values: { email: citizen.email, password: 'mot mat khau dai' },
  })
  expect(back.path).toBe(place.path)
  expect(shown(back, 'birthPlace')).toBe('Sa Đéc')
})
