import { expect, test } from 'vitest'
import type { Entry } from '#lib/domain/case/due-date.ts'
import { ledgerWeeks } from './ledger-weeks.ts'

const entry = (date: string): Entry => ({
  date: Temporal.PlainDate.from(date),
  counted: true,
  ordinal: 1,
  why: 'counted',
})

test('the calendar shows whole weeks from Monday to Sunday around the ledger, each entry on its own day', () => {
  // Thursday to Tuesday
  const ledger = ['2020-08-27', '2020-08-28', '2020-08-29', '2020-08-30', '2020-08-31', '2020-09-01'].map(
    entry,
  )
  const weeks = ledgerWeeks(ledger)
  expect(weeks.map((week) => week.map(({ day }) => day.slice(5)))).toEqual([
    ['08-24', '08-25', '08-26', '08-27', '08-28', '08-29', '08-30'],
    ['08-31', '09-01', '09-02', '09-03', '09-04', '09-05', '09-06'],
  ])
  const shown = weeks.flat().flatMap(({ day, entry: found }) => (found ? [[day, found.date.toString()]] : []))
  expect(shown).toEqual(ledger.map(({ date }) => [date.toString(), date.toString()]))
})

test('a ledger of nothing is no calendar', () => {
  expect(ledgerWeeks([])).toEqual([])
})
