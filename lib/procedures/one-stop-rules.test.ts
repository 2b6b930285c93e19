import { expect, it, test } from 'vitest'
import { oneStopRulesOn } from './one-stop-rules.ts'

const on = (iso: string) => oneStopRulesOn(Temporal.PlainDate.from(iso))

it.each([
  ['2017-01-01', '2018-06-21', 'days before the first decree take its rules'],
  ['2018-06-21', '2018-06-21', 'the first day of NĐ 61/2018'],
  ['2020-05-21', '2018-06-21', 'the day before NĐ 45/2020'],
  ['2020-05-22', '2020-05-22', 'the first day of NĐ 45/2020'],
  ['2025-06-30', '2020-05-22', 'the last day of NĐ 61/2018'],
  ['2025-07-01', '2025-07-01', 'the first day of NĐ 118/2025'],
  ['2025-09-14', '2025-07-01', 'the day before the forms of TT 03/2025'],
  ['2025-09-15', '2025-09-15', 'the day of TT 03/2025'],
  ['2027-12-31', '2025-09-15', 'until further notice'],
])('on %s the rules in force since %s apply (%s)', (day, from) => {
  expect(on(day).valid.from).toBe(from)
})

test('the periods follow each other without a gap', () => {
  let rules = on('2018-06-21')
  for (let { to } = rules.valid; to !== undefined; to = rules.valid.to) {
    const next = Temporal.PlainDate.from(to).add({ days: 1 }).toString()
    rules = on(next)
    expect(rules.valid.from).toBe(next)
  }
  expect(rules.valid.from).toBe('2025-09-15')
})

test('NĐ 61/2018: 15:00, three days for the notice, the limit restarts, one new appointment, the forms of 2018', () => {
  expect(on('2020-08-31')).toMatchObject({
    answerHours: 8,
    handOverUntil: '15:00',
    supplementNoticeDays: 3,
    supplementClock: 'restart',
    reappointments: 1,
    apologyLeadDays: 1,
    slipSet: '2018',
  })
})

test('NĐ 118/2025: the forms of 2025 since there are any; what is not known of it is kept from before, and said', () => {
  expect(on('2025-08-01')).toMatchObject({ slipSet: '2018', confidence: 'low' })
  expect(on('2026-11-23')).toMatchObject({ supplementClock: 'restart', slipSet: '2025', confidence: 'low' })
  expect(on('2026-11-23').unknown).toContain('118/2025')
})
