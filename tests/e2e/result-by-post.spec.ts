import { expect, test } from '@playwright/test'
import { signVnpostCall } from '#lib/outside/carrier/vnpost-call.ts'
import { environmentOfServer } from '#scripts/runtime.ts'
import { type Browserless, browserless, messageAt, shown } from '#tests/support/browserless.ts'
import { extractByPost } from '#tests/support/by-post.ts'
import { elementsNamed, textOf } from '#tests/support/html.ts'
import { carryOut, demoPerson, newCitizen, today } from '#tests/support/people.ts'
import { filed } from './support/filed.ts'
import { origin } from './support/server.ts'

test('a result goes to the post, arrives, and its owner says how satisfied they are, without a script', async () => {
  test.setTimeout(120_000)
  const citizen = await newCitizen(origin)
  const id = await filed(citizen, extractByPost())
  const staff = {
    tiepnhan: await demoPerson(origin, 'tiepnhan.longbien'),
    chuyenvien: await demoPerson(origin, 'chuyenvien.longbien'),
    truongphong: await demoPerson(origin, 'truongphong.longbien'),
  }
  const desk = staff.tiepnhan
  for (const step of ['accept', 'takeUp', 'propose', 'approve', 'registerResult'] as const)
    await carryOut(staff, id, step)
  await carryOut(staff, id, 'collectFee', { 'collectFee.method': 'postal' })

  // The owner changes the address before anything has gone.
  const choice = await citizen.press(await citizen.open(`/ho-so/${id}/cach-nhan`), 'Lưu cách nhận', {
    values: { recipient: 'Trần Văn Hai', telephone: '09', address: 'Số 12 phố Ngọc Lâm, Hà Nội' },
  })
  expect(messageAt(choice, 'telephone')).not.toBe('')
  expect(shown(choice, 'address')).toContain('Số 12 phố Ngọc Lâm')
  const chosen = await citizen.press(choice, 'Lưu cách nhận', { values: { telephone: '0912 345 678' } })
  expect(chosen.path).toBe(`/ho-so/${id}`)
  expect(chosen.text).toContain('Nhận qua bưu chính: Trần Văn Hai, Số 12 phố Ngọc Lâm, Hà Nội')

  const batch = await desk.press(await desk.open('/can-bo/buu-chinh'), 'Lập đợt gửi', {
    values: onlyThis(await desk.open('/can-bo/buu-chinh'), id),
  })
  expect(batch.text).toContain('Trần Văn Hai')
  const number = /RR\d{9}VN/.exec(batch.html)?.[0] ?? ''
  expect(number).not.toBe('')
  await expectLists(desk, batch.path, number)
  const sent = await desk.press(batch, 'Đã bàn giao cho bưu chính')
  expect(sent.text).toContain('Đã giao bưu chính')
  expect((await citizen.open(`/ho-so/${id}`)).text).toContain(`Số bưu gửi: ${number}`)

  const post = await postOffice()
  await expect(async () => {
    expect(await (await fetch(post.url)).text(), 'the worker has told the post office').toContain(number)
  }).toPass({ timeout: 20_000 })
  await expect(async () => {
    expect((await desk.open(batch.path)).text).toContain('Đã nhận qua mạng')
  }).toPass({ timeout: 20_000 })

  // Late, out of order and seven times.
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const reports = [
    ['80', later(2), 1],
    ['70', later(1), 2],
    ['100', later(3), 7],
  ] as const
  for (const [code, at, times] of reports)
    expect(await post.report(number, code, at, times)).toEqual(Array.from({ length: times }, () => 200))
  expect(await forged(number)).toBe(401)
  const arrived = await citizen.open(`/ho-so/${id}`)
  expect(arrived.text).toContain('Bưu chính đã phát kết quả')
  expect(arrived.text).toContain('Người đã nhận: Trần Văn Hai')

  // Somebody without an account, who has the link.
  const link = elementsNamed(arrived.document, 'a').find((a) => textOf(a) === 'Đánh giá việc trả kết quả')
  const anybody = browserless(origin)
  const path = link?.attributes.href ?? ''
  const thanks = await anybody.press(await anybody.open(path), 'Rất hài lòng')
  expect(thanks.heading).toBe('Cảm ơn Ông/Bà đã đánh giá')
  const told = await anybody.press(thanks, 'Gửi lời góp ý', { values: { words: 'Nhanh và chu đáo.' } })
  expect(told.text).toContain('đã được gửi đến người đứng đầu')
  expect((await anybody.open(path)).text).not.toContain('hài lòng đến đâu')
  expect((await anybody.open('/danh-gia/khong-co')).status).toBe(404)
  const words = await demoPerson(origin, 'truongphong.longbien')
  expect((await words.open(`/can-bo/thong-ke?tu=${today().year}-01-01&den=${today()}`)).text).toContain(
    'Nhanh và chu đáo.',
  )
})

test('a result is collected by its code, and a complaint is answered, without a script', async () => {
  test.setTimeout(120_000)
  const citizen = await newCitizen(origin)
  const id = await filed(citizen)
  const staff = {
    tiepnhan: await demoPerson(origin, 'tiepnhan'),
    chuyenvien: await demoPerson(origin, 'chuyenvien'),
    truongphong: await demoPerson(origin, 'truongphong'),
  }
  for (const step of ['accept', 'collectFee', 'takeUp', 'propose', 'approve', 'registerResult'] as const)
    await carryOut(staff, id, step)
  const code = /KQ-[A-Z2-9]{5}-[A-Z2-9]{5}/.exec((await citizen.open(`/ho-so/${id}`)).text)?.[0] ?? ''
  const desk = staff.tiepnhan
  const wrong = await desk.press(await desk.open('/can-bo/tra-ket-qua'), 'Mở hồ sơ', {
    values: { code: 'KQ-AAAAA-AAAAA' },
  })
  expect(wrong.text).toContain('Mã không đúng, đã dùng')
  const opened = await desk.press(wrong, 'Mở hồ sơ', { values: { code: code.toLowerCase() } })
  expect(opened.path).toBe(`/can-bo/ho-so/${id}`)
  // A scanner types it into the box that finds files.
  expect((await desk.press(await desk.open('/can-bo/tim'), 'Tìm', { values: { tim: code } })).path).toBe(
    opened.path,
  )
  await carryOut(staff, id, 'returnResult')
  const used = await desk.press(await desk.open('/can-bo/tra-ket-qua'), 'Mở hồ sơ', { values: { code } })
  expect(used.text).toContain('Mã không đúng, đã dùng')

  const filing = await citizen.open(`/ho-so/${id}/phan-anh`)
  const missing = await citizen.press(filing, 'Gửi đến người đứng đầu cơ quan', {
    values: { words: 'Phải chờ lâu.' },
  })
  expect(missing.html).toContain('Phải chờ lâu.')
  const sent = await citizen.press(missing, 'Gửi đến người đứng đầu cơ quan', {
    values: { kind: 'petition' },
  })
  expect(sent.text).toContain('Chờ thụ lý')
  expect(sent.text).toContain('chưa đối chiếu văn bản gốc')
  const head = await demoPerson(origin, 'giamdoc')
  const list = await head.open('/can-bo/phan-anh')
  const own = elementsNamed(list.document, 'tr').find((row) => textOf(row).includes('Chờ thụ lý'))
  const sheet = await head.open(own ? (elementsNamed(own, 'a')[0]?.attributes.href ?? '') : '')
  const accepted = await head.press(sheet, 'Thụ lý')
  const answered = await head.press(accepted, 'Gửi trả lời', {
    values: { finding: 'right', words: 'Cơ quan xin lỗi và rút kinh nghiệm.' },
  })
  expect(answered.text).toContain('Trả lời: đúng')
  expect((await citizen.open(`/ho-so/${id}/phan-anh`)).text).toContain('Cơ quan xin lỗi và rút kinh nghiệm.')
})

/** Others who test beside have results of their own in the same drawer. */
const onlyThis = (page: { readonly html: string }, id: string): Record<string, string> =>
  Object.fromEntries(
    [...page.html.matchAll(/name="(f\.[0-9a-f-]{36})"/g)].map(([, name = '']) => [
      name,
      name === `f.${id}` ? 'yes' : '',
    ]),
  )

const expectLists = async (desk: Browserless, path: string, number: string): Promise<void> => {
  const pdf = await desk.send(`${path}/danh-sach.pdf`)
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  const csv = await (await desk.send(`${path}/danh-sach.csv`)).text()
  expect(csv).toContain(`1;${number};`)
  expect(csv).toContain('Số 12 phố Ngọc Lâm, Hà Nội')
  const stranger = await browserless(origin).send(`${path}/danh-sach.csv`)
  expect(stranger.status).toBe(404)
}

/** The simulated post office that was started with the server. */
const postOffice = async () => {
  const { VNPOST_URL: url = '' } = await environmentOfServer()
  const report = async (number: string, code: string, at: string, times: number): Promise<number[]> => {
    const body = new URLSearchParams({ at, times: String(times) })
    const response = await fetch(`${url}/items/${number}/${code}`, { method: 'POST', body })
    return ((await response.json()) as { statuses: number[] }).statuses
  }
  return { url, report }
}

/** The status of a call that says the item is lost, signed with another secret. */
const forged = async (number: string): Promise<number> => {
  const sentAt = new Date().toISOString()
  const body = JSON.stringify({ ItemCode: number, StatusCode: '190', StatusDate: sentAt })
  const response = await fetch(`${origin}/api/carrier/vnpost`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-vnpost-sent-at': sentAt,
      'x-vnpost-signature': signVnpostCall('not the secret', sentAt, body),
    },
    body,
  })
  return response.status
}
