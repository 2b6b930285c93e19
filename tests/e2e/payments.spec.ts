import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { environmentOfServer } from '#scripts/runtime.ts'
import { type Browserless, browserless, type Page, requestOf } from '#tests/support/browserless.ts'
import { elementsNamed, textOf } from '#tests/support/html.ts'
import { carryOut, newCitizen, staffOf } from '#tests/support/people.ts'
import { filed } from './support/filed.ts'
import { origin } from './support/server.ts'

// Everything here in plain HTTP, as a browser without JavaScript does it; the bank is the simulator beside the server.

const bankOrigin = async (): Promise<string> =>
  new URL((await environmentOfServer()).VNPAY_PAY_URL ?? '').origin

const linkNamed = (page: Page, words: string): string => {
  const link = elementsNamed(page.document, 'a').find((found) => textOf(found).startsWith(words))
  if (!link) throw new Error(`${page.path} has no link “${words}”: ${page.text.slice(0, 400)}`)
  return link.attributes.href ?? ''
}

/** What the QR code in a picture says. */
const codeIn = async (picture: ArrayBuffer): Promise<string> => {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return decodeQR({ width: info.width, height: info.height, data })
}

/** Chooses VNPay, goes to the bank, does something there, and comes back to where the bank sends. */
const atVnpay = async (citizen: Browserless, id: string, button: string): Promise<Page> => {
  const choice = await citizen.open(`/ho-so/${id}/thanh-toan`)
  const offered = await citizen.press(choice, 'Nộp qua VNPay')
  const address = new URL(linkNamed(offered, 'Sang trang của ngân hàng'))
  expect(address.origin).toBe(await bankOrigin())
  const bank = browserless(address.origin)
  const page = await bank.open(address.pathname + address.search)
  expect(page.text).toContain('200.000 đ')
  const { path, init } = requestOf(page, button)
  const back = (await bank.send(path, init)).headers.get('location') ?? ''
  expect(back).toContain(`${origin}/ho-so/${id}/thanh-toan/ket-qua?`)
  return citizen.open(back.slice(origin.length))
}

/** Looks again, as the page does by itself, until the bank has spoken. */
const untilSettled = async (citizen: Browserless, page: Page): Promise<Page> => {
  let shown = page
  for (let tries = 0; tries < 40 && shown.text.includes('Đang chờ ngân hàng xác nhận'); tries++) {
    expect(shown.html).toContain('http-equiv="refresh"')
    await wait(500)
    shown = await citizen.open(shown.path)
  }
  return shown
}

test('a fee is paid at the bank, and the receipt is there without anybody coming to the desk', async () => {
  const [citizen, staff] = [await newCitizen(origin), await staffOf(origin)]
  const id = await filed(citizen)
  expect((await citizen.open(`/ho-so/${id}/thanh-toan`)).text).toContain('Chưa nộp phí trực tuyến được')
  await carryOut(staff, id, 'accept')
  const file = await citizen.open(`/ho-so/${id}`)
  expect(linkNamed(file, 'Nộp phí')).toBe(`/ho-so/${id}/thanh-toan`)

  const paid = await untilSettled(citizen, await atVnpay(citizen, id, 'Thanh toán'))
  expect(paid.text).toContain('Đã nhận phí')
  expect((await citizen.open(`/ho-so/${id}`)).text).toContain('Đã nộp phí')
  const receipt = await citizen.send(`/ho-so/${id}/bien-lai.pdf`)
  expect([receipt.status, receipt.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect((await staff.tiepnhan.open(`/can-bo/ho-so/${id}`)).text).toContain('Đã nộp qua VNPay')

  const stranger = await newCitizen(origin)
  for (const path of ['', '/ket-qua', '/ma-vietqr.png']) {
    const found = await stranger.send(`/ho-so/${id}/thanh-toan${path}`)
    expect(found.status, path).toBe(404)
  }
})

test('broken off at the bank, then transferred with the code, found in the statement, and given back', async () => {
  const [citizen, staff] = [await newCitizen(origin), await staffOf(origin)]
  const id = await filed(citizen)
  await carryOut(staff, id, 'accept')
  const broken = await untilSettled(citizen, await atVnpay(citizen, id, 'Hủy giao dịch'))
  expect(broken.text).toContain('Chưa thanh toán')

  const sheet = await citizen.press(await citizen.open(`/ho-so/${id}/thanh-toan`), 'Lấy mã chuyển khoản')
  expect(
    elementsNamed(sheet.document, 'svg').some(({ attributes }) =>
      attributes['aria-label']?.includes('VietQR'),
    ),
  ).toBe(true)
  const picture = await citizen.send(linkNamed(sheet, 'Lưu ảnh mã QR'))
  expect(picture.headers.get('content-type')).toBe('image/png')
  const order = /Nội dung chuyển khoản\s*(MCTP\w{11})/.exec(sheet.text)?.[1] ?? ''
  expect(await codeIn(await picture.arrayBuffer()), 'a bank reads the code of this transfer').toContain(order)
  const account = /DEMO\d{6}/.exec(sheet.text)?.[0] ?? ''
  const bank = browserless(await bankOrigin())
  await bank.press(await bank.open('/chuyen-khoan'), 'Chuyển tiền', {
    values: { account, amount: '200.000', content: `nop phi ${order}` },
  })
  const statement = await (await bank.send(`/sao-ke.csv?account=${account}`)).arrayBuffer()

  const books = await staff.tiepnhan.open('/can-bo/doi-soat')
  const wrong = await staff.tiepnhan.press(books, 'Nhập sao kê', {
    files: { file: { name: 'x.csv', content: Buffer.from('không phải sao kê') } },
  })
  expect(wrong.text).toContain('Không thấy dòng tên cột')
  const taken = await staff.tiepnhan.press(wrong, 'Nhập sao kê', {
    files: { file: { name: 'sao-ke.csv', content: Buffer.from(statement) } },
  })
  expect(taken.text).toContain('1 dòng khớp')
  expect((await citizen.open(`/ho-so/${id}`)).text).toContain('Đã nộp phí')

  const asking = await staff.tiepnhan.open(`/can-bo/hoan-phi?ho-so=${id}`)
  const vague = await staff.tiepnhan.press(asking, 'Yêu cầu hoàn phí', { values: { amount: '900.000' } })
  expect(vague.text).toContain('Nhập phần này.')
  const asked = await staff.tiepnhan.press(vague, 'Yêu cầu hoàn phí', {
    values: { ground: 'withdrawn', amount: '200.000', note: 'Đơn rút hồ sơ.' },
  })
  expect(asked.text).toContain('Chờ người khác quyết định')
  const decided = await staff.truongphong.press(
    await staff.truongphong.open('/can-bo/hoan-phi'),
    'Đã trả tiền mặt',
  )
  expect(decided.text).toContain('Đã ghi: đã trả tiền mặt.')
  expect((await citizen.open('/thong-bao')).text).toContain('Đã hoàn 200.000 đồng')
})

test('whoever is not the bank is answered what is wrong, and nothing happens', async () => {
  const rspCode = async (query: string) =>
    (await (await fetch(`${origin}/api/payments/vnpay/ipn?${query}`)).json()).RspCode
  expect(await rspCode('')).toBe('97')
  expect(await rspCode('vnp_TxnRef=MCTP123456789AB&vnp_Amount=100&vnp_SecureHash=00')).toBe('97')
  expect((await fetch(`${origin}/api/payments/vnpay/ipn`, { method: 'POST' })).status).toBe(405)
})
