import { expect, test } from 'vitest'
import { vietnamCalendar as calendar } from '#lib/procedures/calendar/index.ts'
import { officeHours } from '#lib/procedures/calendar/office-hours.ts'
import {
  everyDay,
  isoOf,
  momentOf,
  numberOf,
  officesWork,
  slowAnswer,
  slowBefore,
  slowDaysLeft,
  slowDue,
  slowHandOver,
  slowPaused,
  slowSameDay,
} from '#lib/procedures/calendar/slow-clocks.ts'
import { answerBy } from './answer-clock.ts'
import { apologyBy, dueSoonFrom } from './apology-clock.ts'
import { dueDate, type TimeLimit } from './due-date.ts'
import { handOverBy } from './hand-over.ts'
import { daysUsed, limitAfterSupplement, supplementNoticeBy } from './supplement-clock.ts'
import { workingDaysLeft } from './working-days-left.ts'

const ZONE = 'Asia/Ho_Chi_Minh'
const dayOf = (day: number) => Temporal.PlainDate.from(isoOf(day))
const instantOf = (minute: number) =>
  Temporal.PlainDateTime.from(momentOf(minute)).toZonedDateTime(ZONE).toInstant()
const shown = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' })

/** Asks both about every day of 2018 to 2027; what they disagree on is the failure. */
const compared = (ask: (day: number, i: number) => readonly (readonly [fast: string, slow: string])[]) =>
  everyDay.flatMap((day, i) =>
    ask(day, i)
      .filter(([fast, slow]) => fast !== slow)
      .map(([fast, slow]) => `${isoOf(day)}: ${fast}, not ${slow}`),
  )

test('a same-day limit is due where a slow clock puts it, at the minutes around 15:00 and another', () => {
  const limit = { days: 0, count: 'working', sameDayUntil: '15:00' } as const
  const wrong = compared((day, i) =>
    [0, 15 * 60 - 1, 15 * 60, 15 * 60 + 1, (i * 37) % 1440].map((minute) => {
      const acceptedAt = Temporal.PlainTime.from(momentOf(minute).slice(11))
      const { dueOn, ledger } = dueDate({ acceptedOn: dayOf(day), acceptedAt, limit, calendar })
      const isLate = officesWork(day) && minute >= 15 * 60
      const why = isLate ? 'afterCutoff' : officesWork(day) ? 'dayOfReceipt' : 'movedOn'
      return [`${dueOn} ${ledger.at(-1)?.why}`, `${isoOf(slowSameDay(day, minute, 15 * 60))} ${why}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('apology, due-soon board and notice of what is missing lie so many working days away', () => {
  const wrong = compared((day, i) => [
    [apologyBy(dayOf(day), calendar).toString(), isoOf(slowBefore(day, 1))],
    [dueSoonFrom(dayOf(day), calendar).toString(), isoOf(slowBefore(day, 2))],
    [dueSoonFrom(dayOf(day), calendar, i % 8).toString(), isoOf(slowBefore(day, i % 8))],
    [supplementNoticeBy(dayOf(day), 3, calendar).toString(), isoOf(slowDue(day, 3, 'working'))],
  ])
  expect(wrong).toEqual([])
})

test('working days left, from three weeks before the due date to three weeks after it', () => {
  const wrong = compared((today, i) =>
    [today + (i % 43) - 21, today, today - 1].map((day) => {
      const dueOn = slowDue(day, 0, 'calendar')
      const left = workingDaysLeft(dayOf(dueOn), dayOf(today), calendar)
      return [String(left), String(slowDaysLeft(dueOn, today))]
    }),
  )
  expect(wrong).toEqual([])
})

const limits: readonly TimeLimit[] = [
  { days: 5, count: 'working' },
  { days: 10, count: 'calendar' },
]

test.each(limits)('a supplement asked for during $days $count days restarts or pauses them', (limit) => {
  const wrong = compared((day, i) => {
    const haltedOn = day + (i % (limit.days + 4))
    const resumedOn = haltedOn + (i % 13)
    const used = daysUsed({ clockFrom: dayOf(day), haltedOn: dayOf(haltedOn), limit, calendar })
    const dueAfter = (policy: 'restart' | 'pause') => {
      const left = limitAfterSupplement({ policy, limit, daysUsed: used })
      return dueDate({ acceptedOn: dayOf(resumedOn), limit: left, calendar }).dueOn.toString()
    }
    return [
      [dueAfter('restart'), isoOf(slowDue(resumedOn, limit.days, limit.count))],
      [dueAfter('pause'), isoOf(slowPaused(day, [haltedOn, resumedOn], limit.days, limit.count))],
    ]
  })
  expect(wrong).toEqual([])
})

test('eight working hours end where a count of minutes ends', () => {
  const wrong = compared((day, i) =>
    [(i * 37) % 1440, 16 * 60 + 30].map((minute) => {
      const sentAt = day * 1440 + minute
      return [shown(answerBy(instantOf(sentAt), calendar, officeHours)), momentOf(slowAnswer(sentAt, 8))]
    }),
  )
  expect(wrong).toEqual([])
})

test('paper is handed over by closing, or by the next opening', () => {
  const wrong = compared((day, i) =>
    [(i * 37) % 1440, 15 * 60 - 1, 15 * 60].map((minute) => {
      const at = day * 1440 + minute
      return [shown(handOverBy(instantOf(at), '15:00', calendar, officeHours)), momentOf(slowHandOver(at))]
    }),
  )
  expect(wrong).toEqual([])
})

test('the slow clock knows its days', () => {
  expect(everyDay).toHaveLength(3652)
  const works = (iso: string) => officesWork(numberOf(iso))
  expect(['2020-01-23', '2020-06-06', '2019-04-29', '2026-04-27'].map(works)).toEqual(Array(4).fill(false))
  expect(['2020-01-22', '2020-06-05', '2019-05-04', '2026-11-24'].map(works)).toEqual(Array(4).fill(true))
})
