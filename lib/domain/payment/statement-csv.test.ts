import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStatement } from './statement-csv.ts'

const sample = [
  'NGÂN HÀNG TRÌNH DIỄN;;;;',
  'Sao kê tài khoản 0011012345678;;;;',
  'Ngày giao dịch;Số tham chiếu;Ghi nợ;Ghi có;Nội dung',
  '29/11/2026 09:30:15;FT26333000001;;200.000;"MBVCB.1.MCTP 0000, CT tu ""A"""',
  '29/11/2026 10:00:00;FT26333000002;50.000;;Phi dich vu',
  '29/11/2026;FT26333000003;;1,200,000.00;=HYPERLINK("http://x")',
].join('\r\n')

const problemOf = (text: string) => {
  const read = readStatement(text)
  return read.ok ? null : `${read.error.code} ${read.error.line}`
}
const oneLine = (day: string, reference: string, amount: string) =>
  `Ngày;Mã giao dịch;Số tiền;Nội dung\n${day};${reference};${amount};x`

describe('a statement', () => {
  test('is read from its headings on, and only what came in', () => {
    const read = readStatement(sample)
    expect(read).toMatchObject({
      ok: true,
      value: {
        passedOver: 1,
        lines: [
          { line: 4, reference: 'FT26333000001', amount: 200_000, content: 'MBVCB.1.MCTP 0000, CT tu "A"' },
          { line: 6, reference: 'FT26333000003', amount: 1_200_000, content: '=HYPERLINK("http://x")' },
        ],
      },
    })
    expect(read.ok && read.value.lines[0]?.at.toString()).toBe('2026-11-29T02:30:15Z')
  })

  test.each([
    ['', 'noHeading 1'],
    ['a;b\n"open', 'notCsv 2'],
    [oneLine('29/11/2026', '', '1'), 'noReference 2'],
    [oneLine('31/02/2026', 'a', '1'), 'badDay 2'],
    [oneLine('29/11/2026', 'a', '1.5'), 'badAmount 2'],
    [oneLine('29/11/2026', 'a', '12.34.5'), 'badAmount 2'],
    [oneLine('29/11/2026', 'a', '1e9'), 'badAmount 2'],
    [oneLine('29/11/2026', 'a', '-5'), 'nothing 1'],
    [`${oneLine('29/11/2026', 'a', '1')}\n29/11/2026;a;1;x`, 'referenceTwice 3'],
    [oneLine('29/11/2026', 'a', '9'.repeat(16)), 'badAmount 2'],
  ])('%j: %s', (text, problem) => expect(problemOf(text)).toBe(problem))

  test('whatever is uploaded, nothing is read that is not whole đồng above nothing', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('29/11/2026', '200.000', '"', '\u0000', '=1+1', '-5', 'FT1'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const text = ['Ngày;Mã giao dịch;Số tiền;Nội dung', ...rows.map((cells) => cells.join(';'))].join(
          '\n',
        )
        const read = readStatement(text)
        if (!read.ok) return
        for (const { amount, reference, content } of read.value.lines) {
          expect(Number.isSafeInteger(amount) && amount > 0).toBe(true)
          expect(reference.length > 0 && reference.length <= 64 && content.length <= 500).toBe(true)
          expect(/\p{Cc}/u.test(reference + content)).toBe(false)
        }
      }),
    )
  })
})
