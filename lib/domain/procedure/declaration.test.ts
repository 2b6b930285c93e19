import { describe, expect, it } from 'vitest'
import type { AnyAnswers } from './answers.ts'
import { checkFields } from './check.ts'
import { declarationOf, emptyBlank, type Line } from './declaration.ts'
import { summaryOf } from './summary.ts'
import { finished, testProcedure, today } from './test-procedure.ts'
import type { Typed } from './typed.ts'

const names = Object.keys(testProcedure.fields) as (keyof typeof testProcedure.fields)[]
const answersTo = (typed: Typed): AnyAnswers =>
  ({ ...checkFields(testProcedure, names, typed, today).answers }) as AnyAnswers
const linesOf = (typed: Typed): readonly Line[] =>
  declarationOf(testProcedure, answersTo(typed), 'Sở Tư pháp tỉnh Đồng Tháp').sections.flatMap(
    (section) => section.lines,
  )

describe('the printed form', () => {
  it('has every item in its order, in words', () => {
    expect(linesOf(finished)).toEqual([
      { kind: 'line', number: '1', blanks: [{ label: 'Tên', value: 'TRẦN THỊ NGỌC' }] },
      {
        kind: 'line',
        number: '2',
        blanks: [
          { label: 'Sinh ngày', value: '05/03/1995' },
          { label: 'Giới tính', value: 'Nữ' },
        ],
      },
      { kind: 'line', number: '3', blanks: [{ label: 'Giấy tờ', value: 'CCCD; 087195001234' }] },
      {
        kind: 'boxes',
        label: 'Đã kết hôn',
        boxes: [
          { label: 'Có', ticked: true },
          { label: 'Không', ticked: false },
        ],
      },
      { kind: 'table', head: ['', 'Vợ/chồng'], rows: [['Tên', 'Phạm Quốc Đạt']] },
      { kind: 'table', head: ['Từ', 'Đến', 'Ở'], rows: [['03/2009', 'nay', 'Cao Lãnh']] },
      { kind: 'line', blanks: [{ label: 'Ghi chú', value: '……' }] },
      { kind: 'line', blanks: [{ label: 'Số bản', value: '2' }] },
      { kind: 'sentence', text: 'Tôi cam đoan khai đúng.' },
    ])
  })

  it('keeps every item when nothing was answered', () => {
    const lines = linesOf({})
    expect(lines).toHaveLength(9)
    expect(lines[2]).toEqual({ kind: 'line', number: '3', blanks: [{ label: 'Giấy tờ', value: emptyBlank }] })
    expect(lines[5]).toMatchObject({ rows: [[emptyBlank, emptyBlank, emptyBlank]] })
    expect(declarationOf(testProcedure, {}, '')).toMatchObject({
      addressee: emptyBlank,
      signature: { name: emptyBlank },
    })
  })

  it('prints another answer where the first was not given', () => {
    expect(linesOf({ ...finished, registered: 'no' })[4]).toMatchObject({ rows: [['Tên', 'Không']] })
  })

  it('prints rows oldest first, however they were typed', () => {
    const rows = {
      'stays.0.from': '06/2010',
      'stays.0.to': 'nay',
      'stays.0.where': 'Sa Đéc',
      'stays.0.remark': 'nhà thuê',
      'stays.1.from': '03/2009',
      'stays.1.to': '05/2010',
      'stays.1.where': 'Cao Lãnh',
    }
    expect(linesOf({ ...finished, ...rows })[5]).toMatchObject({
      rows: [
        ['03/2009', '05/2010', 'Cao Lãnh'],
        ['06/2010', 'nay', 'Sa Đéc, nhà thuê'],
      ],
    })
  })

  it('is plain data', () => {
    const declaration = declarationOf(testProcedure, answersTo(finished), 'A')
    expect(JSON.parse(JSON.stringify(declaration))).toEqual(declaration)
  })
})

describe('the summary', () => {
  it('goes through the steps with every question that was asked', () => {
    const single = { ...finished, married: 'no' }
    const summary = summaryOf(testProcedure, single, answersTo(single))
    expect(summary.map(({ slug }) => slug)).toEqual(['noi', 'nguoi', 'o-dau', 'cuoi'])
    expect(summary[0]?.lines).toEqual([{ kind: 'answer', name: 'place', label: 'Tỉnh', value: 'Đồng Tháp' }])
    expect(summary[3]?.lines.map((line) => (line.kind === 'answer' ? line.value : undefined))).toEqual([
      undefined,
      '2',
      'Đã đồng ý',
    ])
  })

  it('shows tables as they were typed', () => {
    expect(summaryOf(testProcedure, finished, answersTo(finished))[3]?.lines).toEqual([
      {
        kind: 'table',
        name: 'stays',
        label: 'Nơi ở',
        head: ['Từ tháng', 'Đến tháng', 'Ở đâu', 'Ghi thêm'],
        rows: [['03/2009', 'nay', 'Cao Lãnh', '']],
      },
    ])
  })
})
