import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choice, text } from '../procedure/fields.ts'
import { mendingOf } from './mending.ts'

const fields = {
  kind: choice({ label: 'Loại', control: 'radio', options: { a: 'A', b: 'B' } }),
  detail: text({ label: 'Chi tiết', max: 20, onlyIf: { kind: 'b' } }),
  note: text({ label: 'Ghi chú', max: 20 }),
  remark: text({ label: 'Nhận xét', max: 20, optional: true }),
} as const
const form = { fields, steps: [{ slug: 'mot', title: 'Một', fields: Object.keys(fields) }] }

const mend = (asked: readonly string[], before: Record<string, string>, typed: Record<string, string>) =>
  mendingOf(form, { before, typed, asked: new Set(asked), today: '2020-08-17' })

const before = { kind: 'a', note: 'trước' }

describe('what may be changed after a request for more', () => {
  test('is what was asked for; everything else stays as it was submitted', () => {
    const { open, typed } = mend(['note'], before, { kind: 'b', note: 'sau', detail: 'thêm', remark: 'x' })
    expect([...open]).toEqual(['note'])
    expect(typed).toEqual({ kind: 'a', note: 'sau' })
  })

  test('includes a question that a mended answer puts for the first time, and closes it again with that answer', () => {
    expect([...mend(['kind'], before, { kind: 'b', detail: 'thêm' }).open].sort()).toEqual(['detail', 'kind'])
    expect(mend(['kind'], before, { kind: 'a', detail: 'thêm' }).typed).toEqual(before)
  })

  test('includes a question whose submitted answer does not hold, but not one that was only typed into', () => {
    expect(mend(['kind'], { kind: 'a', note: '' }, { kind: 'a', note: 'nay' }).typed).toEqual({
      kind: 'a',
      note: 'nay',
    })
    expect(mend(['kind'], before, { kind: 'a', note: '' }).typed).toEqual(before)
  })

  test('keeps what belongs to no question, such as a tick of the clerk', () => {
    expect(mend(['note'], before, { ...before, 'seen.photo': 'yes' }).typed).toEqual({
      ...before,
      'seen.photo': 'yes',
    })
  })

  const answers = fc.record({
    kind: fc.constantFrom('a', 'b', ''),
    detail: fc.constantFrom('', 'chi tiết', 'khác'),
    note: fc.constantFrom('', 'ghi chú', 'khác'),
    remark: fc.constantFrom('', 'nhận xét'),
  })

  test('never depends on how often it is worked out, nor on what stands in a closed question', () => {
    fc.assert(
      fc.property(answers, answers, answers, fc.subarray(Object.keys(fields)), (was, one, other, asked) => {
        const first = mend(asked, was, one)
        expect(mend(asked, was, first.typed)).toEqual(first)
        const elsewhere = Object.fromEntries(
          Object.entries(one).map(([name, value]) => [
            name,
            first.open.has(name) ? value : other[name as keyof typeof other],
          ]),
        )
        expect(mend(asked, was, elsewhere).typed).toEqual(first.typed)
      }),
    )
  })
})
