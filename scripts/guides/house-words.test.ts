import { expect, test } from 'vitest'
import type { Page } from '#tests/support/browserless.ts'
import { parseHtml } from '#tests/support/html.ts'
import { houseWords } from './house-words.ts'

const wordsOf = (html: string, typed: readonly string[] = []): readonly string[] =>
  houseWords({ document: parseHtml(html) } as Page, { typed })

test('headings, questions and buttons of the page count, once each; running text and the frame around do not', () => {
  const html =
    '<header><h2>Cổng</h2></header><main><h1>Khai</h1><p>Đọc kỹ.</p><label>Họ và tên</label>' +
    '<label>Họ và tên</label><button>Tiếp tục</button></main>'
  expect(wordsOf(html)).toEqual(['Họ và tên', 'Khai', 'Tiếp tục'])
})

test('another day, another code, another amount and another person say the same', () => {
  const page = (code: string, day: string, name: string) =>
    `<main><h1>Hồ sơ ${code} của ${name}</h1><h2>Hẹn ngày ${day}, phí 200.000 đồng</h2></main>`
  expect(wordsOf(page('H20.STP-200817-0001', '17/08/2020', 'Trần Thị An'), ['Trần Thị An'])).toEqual(
    wordsOf(page('H26.PTP004-261129-0312', '29/11/2026', 'Lê Bình'), ['Lê Bình']),
  )
})

test('the lines of a list are not what its page says', () => {
  const html =
    '<main><table><thead><tr><th>Mã hồ sơ</th></tr></thead><tbody><tr><th>H20</th></tr></tbody></table></main>'
  expect(wordsOf(html)).toEqual(['Mã hồ sơ'])
})
