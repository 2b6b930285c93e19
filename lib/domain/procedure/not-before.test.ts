import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatDate, formatMonth } from '#lib/domain/kernel/civil-date.ts'
import { checkFields } from './check.ts'
import { contextOf } from './conditions.ts'
import type { Fields } from './field.ts'
import { fieldProblems } from './field-problems.ts'
import { date, month, table } from './fields.ts'
import { messageFor } from './messages.ts'

const fields = {
  from: date({ label: 'Từ ngày', partial: true }),
  to: date({ label: 'Đến ngày', partial: true, notBefore: 'from' }),
  works: table({
    label: 'Công tác',
    rowLabel: 'Nơi công tác',
    min: 0,
    max: 5,
    columns: {
      began: month({ label: 'Từ tháng' }),
      ended: month({ label: 'Đến tháng', openEnded: true, notBefore: 'began' }),
    },
  }),
} as const satisfies Fields

const today = '2020-08-17'
const problemsOf = (typed: Record<string, string>, name: 'to' | 'works' = 'to') =>
  checkFields({ fields }, [name], typed, today).problems

const day = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays('1880-01-01', days))

describe('the end of a period', () => {
  it('is refused exactly when it is before the beginning', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const wrong = problemsOf({ from: formatDate(from), to: formatDate(to) })
        expect(wrong.map(({ control, code }) => `${control} ${code}`)).toEqual(
          to < from ? ['to beforeStart'] : [],
        )
      }),
    )
  })

  it('is never refused for the day after which the beginning is only known by year', () => {
    fc.assert(
      fc.property(day, (from) => {
        expect(problemsOf({ from: from.slice(0, 4), to: formatDate(from) })).toEqual([])
        expect(problemsOf({ from: formatDate(from), to: from.slice(0, 4) })).toEqual([])
      }),
    )
  })

  it('is held against the other cell of its own row, and "nay" ends after everything', () => {
    const typed = {
      'works.0.began': formatMonth('2019-05'),
      'works.0.ended': 'nay',
      'works.1.began': formatMonth('2015-05'),
      'works.1.ended': formatMonth('2014-12'),
    }
    const problems = problemsOf(typed, 'works')
    expect(problems.map(({ control }) => control)).toEqual(['works.1.ended'])
    expect(problems.map((problem) => messageFor(fields, problem, typed))).toEqual([
      'Nơi công tác 2: xem lại đến tháng: đang sớm hơn phần “Từ tháng” (05/2015). Sửa lại một trong hai.',
    ])
  })

  it('is told of days in a row as well', () => {
    const stays = table({
      label: 'Nơi ở',
      rowLabel: 'Nơi ở',
      min: 0,
      max: 2,
      columns: { since: date({ label: 'Từ ngày' }), until: date({ label: 'Đến ngày', notBefore: 'since' }) },
    })
    const typed = { 'stays.0.since': '01/02/2018', 'stays.0.until': '31/01/2018' }
    const { problems } = checkFields({ fields: { stays } }, ['stays'], typed, today)
    expect(problems.map((problem) => messageFor({ stays }, problem, typed))).toEqual([
      'Nơi ở 1: xem lại đến ngày: đang sớm hơn phần “Từ ngày” (01/02/2018). Sửa lại một trong hai.',
    ])
  })

  it('says nothing while the beginning is missing or cannot be read', () => {
    expect(problemsOf({ to: '01/01/1900' })).toEqual([])
    expect(problemsOf({ from: '31/02/2000', to: '01/01/1900' })).toEqual([])
  })

  it('is told to a browser that has only the step of the end', () => {
    expect(contextOf(fields, ['to'])).toEqual(['from'])
  })

  it('must not be asked before its beginning', () => {
    const steps = [{ fields: ['to'] }, { fields: ['from'] }]
    expect(fieldProblems(fields, steps)).toContain('field "to" is not before "from", which is asked after it')
  })
})
