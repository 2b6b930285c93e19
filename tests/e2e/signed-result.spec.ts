import { expect, test } from '@playwright/test'
import { codeOfStep, stepAt } from '#lib/outside/second-factor/totp.ts'
import { type Browserless, browserless, messageAt, type Page } from '#tests/support/browserless.ts'
import { elementsNamed, textOf } from '#tests/support/html.ts'
import {
  answerStep,
  begin,
  carryOut,
  demoPassword,
  demoPerson,
  exampleAt,
  newCitizen,
  staffOf,
} from '#tests/support/people.ts'
import { strayVietnamese } from '#tests/support/stray-vietnamese.ts'
import { flipped } from '#tests/support/tampered.ts'
import { filed } from './support/filed.ts'
import { origin } from './support/server.ts'

const factorPage = '/can-bo/tai-khoan/xac-thuc-hai-lop'

/** RFC 4648, back from the letters that the page shows to whoever cannot scan. */
const fromBase32 = (text: string): Uint8Array => {
  const bits = [...text].map((sign) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'),
  )
  return Uint8Array.from(bits.join('').match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2))
}

/** The head of the authority enrols a telephone. Answers with the code that was used for it, and what it shows now. */
const enrol = async (director: Browserless): Promise<{ used: string; now: () => string }> => {
  const begun = await director.press(await director.open(factorPage), 'Bật xác thực hai lớp', {
    values: { password: demoPassword },
  })
  const secret = fromBase32(
    (begun.text.match(/nhập khóa: ((?:[A-Z2-7]{4} ?){8})/)?.[1] ?? '').replaceAll(' ', ''),
  )
  expect(secret).toHaveLength(20)
  const code = (off: number) => codeOfStep(secret, stepAt(Temporal.Now.instant()) + off)
  const used = code(-1)
  const wrong = await director.press(begun, 'Xác nhận', { values: { factorCode: '000000' } })
  expect(messageAt(wrong, 'factorCode')).toContain('Mã chưa đúng')
  const done = await director.press(wrong, 'Xác nhận', { values: { factorCode: used } })
  expect(done.text).toContain('Đã bật xác thực hai lớp')
  expect(done.text.match(/[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}/g)).toHaveLength(8)
  return { used, now: () => code(0) }
}

const until = async (visitor: Browserless, path: string, words: string): Promise<Page> => {
  const end = Date.now() + 45_000
  for (;;) {
    const page = await visitor.open(path)
    if (page.text.includes(words)) return page
    if (Date.now() > end)
      throw new Error(`${path} does not come to say “${words}”: ${page.text.slice(0, 600)}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

const linkTo = (page: Page, words: string): string =>
  elementsNamed(page.document, 'a').find((link) => textOf(link).includes(words))?.attributes.href ?? ''

test.describe.configure({ mode: 'serial' })

test('a result is written, signed with a code, fetched and verified by a stranger, without any script', async () => {
  test.setTimeout(120_000)
  const citizen = await newCitizen(origin)
  const id = await filed(citizen)
  const staff = await staffOf(origin)
  const director = await demoPerson(origin, 'giamdoc')
  const path = `/can-bo/ho-so/${id}`
  await carryOut(staff, id, 'accept')
  await carryOut(staff, id, 'collectFee')
  await carryOut(staff, id, 'takeUp')

  const officer = staff.chuyenvien
  const empty = await officer.open(`${path}/ket-qua`)
  expect(empty.heading).toContain('Phiếu lý lịch tư pháp số')
  const unfinished = await officer.press(empty, 'Lưu nội dung')
  expect(unfinished.text).toContain('Đã lưu, còn chỗ phải sửa')
  expect(messageAt(unfinished, 'finding')).not.toBe('')
  const tooSoon = await officer.press(await officer.open(path), 'Trình duyệt')
  expect(tooSoon.text).toContain('Nội dung kết quả đang soạn còn thiếu')
  const whole = await officer.press(unfinished, 'Lưu nội dung', {
    values: { finding: 'none', ban: 'notAsked' },
  })
  expect(whole.text).toContain('Đã lưu, nội dung đã đủ')
  const preview = await officer.send(`${path}/xem-truoc.pdf`)
  expect(preview.headers.get('content-type')).toBe('application/pdf')
  await carryOut(staff, id, 'propose')
  await carryOut(staff, id, 'approve')

  const codes = await enrol(director)
  const sign = await director.open(linkTo(await director.open(path), 'Ký số kết quả'))
  const refused = await director.press(sign, 'Ký số 1 kết quả', { values: { factorCode: codes.used } })
  expect(messageAt(refused, 'factorCode'), 'a code is taken once').toContain('đã dùng rồi')
  const signed = await director.press(refused, 'Ký số 1 kết quả', { values: { factorCode: codes.now() } })
  expect(signed.text).toContain('Đã ký 1 trên 1 kết quả')

  const ready = await until(citizen, `/ho-so/${id}`, 'Tải kết quả')
  const file = await citizen.send(linkTo(ready, 'Tải kết quả'))
  expect(file.headers.get('content-type')).toBe('application/pdf')
  const pdf = Buffer.from(await file.arrayBuffer())

  const stranger = browserless(origin)
  expect((await stranger.send(linkTo(ready, 'Tải kết quả'))).status).not.toBe(200)
  const check = (content: Buffer) =>
    stranger
      .open('/xac-thuc')
      .then((page) =>
        stranger.press(page, 'Kiểm tra tệp', { files: { pdf: { name: 'ket-qua.pdf', content } } }),
      )
  const verified = await check(pdf)
  expect(verified.path).toMatch(/^\/xac-thuc\/[A-HJ-NP-Z2-9]{24}$/)
  for (const words of ['Tệp đúng là bản đã ban hành', 'Còn giá trị', 'Sở Tư pháp tỉnh Đồng Tháp'])
    expect(verified.text).toContain(words)
  expect(verified.text).not.toContain('Trần')
  const changed = await check(flipped(pdf, Math.floor(pdf.length / 3), 2))
  expect(changed.text).toContain('Tệp đã bị sửa sau khi ký')
  const longer = await check(Buffer.concat([pdf, Buffer.from('% thêm\n')]))
  expect(longer.text).toContain('Tệp đã bị thêm nội dung sau khi ký')
  expect((await check(Buffer.from('%PDF-1.7\n'))).text).toContain('Không phải văn bản ký số')
  expect((await check(Buffer.from('xin chào'))).text).toContain('Tệp không phải PDF')

  const code24 = verified.path.split('/').at(-1) ?? ''
  const inEnglish = await stranger.open(`/xac-thuc/${code24}?ngon-ngu=en`)
  expect(inEnglish.text).toContain('Valid')
  expect(strayVietnamese(inEnglish.document)).toEqual([])
  await stranger.open('/xac-thuc?ngon-ngu=vi')

  const byCode = await stranger.press(await stranger.open('/xac-thuc'), 'Xác thực', {
    values: { ma: code24.toLowerCase().replace(/(.{4})(?=.)/g, '$1 ') },
  })
  expect(byCode.text).toContain('Còn giá trị')
  const slip = await stranger.open(`/xac-thuc?ma=${code24.slice(0, -1)}${code24.endsWith('A') ? 'B' : 'A'}`)
  expect(slip.text).toContain('không giống mã xác thực')

  const ways = await citizen.open(`/ho-so/${id}/cach-nhan`)
  expect(ways.text).toContain('Chỉ nhận bản điện tử có ký số, không nhận bản giấy')
  await citizen.press(ways, 'Lưu cách nhận', { values: { way: 'electronic' } })
  const returned = await citizen.open(`/ho-so/${id}`)
  expect(returned.text).toContain('Đã trả kết quả')
  expect((await citizen.send(linkTo(returned, 'Tải kết quả'))).status).toBe(200)

  const revoked = await director.press(await director.open(path), 'Thu hồi kết quả', {
    values: {
      'revokeResult.ground': 'falseAnswers',
      'revokeResult.reason': 'Giấy tờ tùy thân đã nộp là giả.',
    },
  })
  expect(revoked.path).toBe(`${path}?xong=revokeResult`)
  expect((await stranger.open(`/xac-thuc/${code24}`)).text).toContain('Đã bị thu hồi')
})

test('papers that were given once serve again with one tick, and open by a link while it is good', async () => {
  const citizen = await newCitizen(origin)
  const id = await filed(citizen)
  const list = await citizen.open('/giay-to-cua-toi')
  expect(list.text).toContain('Giấy tờ đã nộp')
  const zip = await citizen.send('/giay-to-cua-toi/tai-ve')
  expect(
    Buffer.from(await zip.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')

  const begun = await begin(citizen)
  let { page } = begun
  while (!page.path.endsWith('/giay-to')) page = await answerStep(citizen, page, exampleAt(0).typed)
  const offered = Object.keys(
    Object.fromEntries([...page.html.matchAll(/ name="(again\.[^"]+)"/g)].map((one) => [one[1], ''])),
  )
  expect(offered.length).toBeGreaterThan(0)
  const ticked = Object.fromEntries(offered.map((control) => [control, 'yes']))
  const after = await citizen.press(page, 'Tiếp tục', { values: ticked })
  expect(after.path).toBe(`/ho-so/${begun.id}/kiem-tra`)
  expect(begun.id).not.toBe(id)

  const shared = await citizen.press(list, 'Tạo liên kết', { values: { days: '1' } })
  const link = shared.text.match(/\/chia-se\/[\w-]{43}/)?.[0] ?? ''
  const stranger = browserless(origin)
  expect((await stranger.open(link)).text).toContain('Tải về')
  expect((await stranger.send(`${link}/tep`)).status).toBe(200)
  const stopped = await citizen.press(await citizen.open('/giay-to-cua-toi'), 'Ngừng chia sẻ')
  expect(stopped.text).not.toContain(link)
  expect((await stranger.open(link)).status).toBe(404)
  expect((await stranger.send(`${link}/tep`)).status).toBe(404)
})
