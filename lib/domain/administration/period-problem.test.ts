import { describe, expect, it } from 'vitest'
import { type Period, periodProblem, stateOn } from './period-problem.ts'

const today = '2020-08-17'
const period = (from: string, to?: string): Period => ({ from, to })
const problemOf = (before: Period | null, after: Period, isElseChanged = false, hasEnd = true) =>
  periodProblem(before, after, { isElseChanged, hasEnd, today })?.control ?? null

describe('a period', () => {
  it('does not end before it begins', () => {
    expect(problemOf(null, period('2020-09-02', '2020-09-01'))).toBe('validTo')
    expect(problemOf(null, period('2020-09-01', '2020-09-01'))).toBeNull()
  })

  it('that has not begun, or begins today, may be changed in every way', () => {
    for (const from of ['2020-08-17', '2020-08-18'])
      expect(problemOf(period(from), period('2020-10-01', '2020-12-31'), true)).toBeNull()
  })

  it('that has begun is only ended, from yesterday on', () => {
    const begun = period('2020-01-01')
    expect(problemOf(begun, period('2020-01-02'))).toBe('validFrom')
    expect(problemOf(begun, period('2020-01-01'), true)).toBe('validFrom')
    expect(problemOf(begun, period('2020-01-01', '2020-08-15'))).toBe('validTo')
    expect(problemOf(begun, period('2020-01-01', '2020-08-16'))).toBeNull()
    expect(problemOf(begun, period('2020-01-01', '2021-12-31'))).toBeNull()
  })

  it('whose end has come nearer may be prolonged again while it runs', () => {
    expect(problemOf(period('2020-01-01', '2020-08-17'), period('2020-01-01'))).toBeNull()
  })

  it('that has ended stays as it was', () => {
    expect(problemOf(period('2020-01-01', '2020-08-16'), period('2020-01-01'))).toBe('validFrom')
  })

  it('without an end says another thing to do', () => {
    const before = period('2020-01-01')
    const words = (hasEnd: boolean) =>
      periodProblem(before, before, { isElseChanged: true, hasEnd, today })?.message
    expect(words(true)).toContain('kết thúc mục này rồi thêm mục mới')
    expect(words(false)).toContain('thêm mục mới từ ngày khác')
  })
})

it.each([
  [period('2020-08-18'), 'coming'],
  [period('2020-08-17'), 'current'],
  [period('2020-01-01', '2020-08-17'), 'current'],
  [period('2020-01-01', '2020-08-16'), 'ended'],
] as const)('%j is %s on 17/08/2020', (each, state) => expect(stateOn(each, today)).toBe(state))
