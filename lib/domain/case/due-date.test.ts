import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newYear, sampleCalendar, scatteredCalendar } from '../kernel/sample-calendar.ts'
import { addWorkingDays, isWorkingDay } from '../kernel/working-days.ts'
import { dueDate, type TimeLimit } from './due-date.ts'

const runs = fc.array(fc.tuple(fc.nat({ max: 364 }), fc.integer({ min: 1, max: 12 })), { maxLength: 5 })
const anyCalendar = fc
  .tuple(runs, fc.nat({ max: 254 }))
  .map(([days, bridge]) => scatteredCalendar(days, bridge))
const anyDay = fc.integer({ min: -20, max: 380 }).map((days) => newYear.add({ days }))

const count = fc.constantFrom('calendar' as const, 'working' as const)
const ledgerOf = (acceptedOn: string, limit: TimeLimit) =>
  dueDate({ acceptedOn: Temporal.PlainDate.from(acceptedOn), limit, calendar: sampleCalendar }).ledger.map(
    ({ date, ...entry }) => ({ date: date.toString(), ...entry }),
  )

describe('the due date', () => {
  it('of a limit in working days skips days off and counts Saturdays worked in exchange', () => {
    expect(ledgerOf('2030-03-05', { days: 2, count: 'working' })).toEqual([
      { date: '2030-03-05', counted: false, why: 'dayOfReceipt' },
      { date: '2030-03-06', counted: false, why: 'holiday', note: 'Lễ giữa tuần' },
      { date: '2030-03-07', counted: true, ordinal: 1, why: 'counted' },
      { date: '2030-03-08', counted: true, ordinal: 2, why: 'counted' },
    ])
    expect(ledgerOf('2030-03-15', { days: 1, count: 'working' })).toEqual([
      { date: '2030-03-15', counted: false, why: 'dayOfReceipt' },
      {
        date: '2030-03-16',
        counted: true,
        ordinal: 1,
        why: 'workedSaturday',
        note: 'làm bù cho ngày nghỉ 22/03/2030',
      },
    ])
  })

  it('of a limit in calendar days moves on when the last day is off', () => {
    expect(ledgerOf('2030-03-07', { days: 2, count: 'calendar' })).toEqual([
      { date: '2030-03-07', counted: false, why: 'dayOfReceipt' },
      { date: '2030-03-08', counted: true, ordinal: 1, why: 'counted' },
      { date: '2030-03-09', counted: true, ordinal: 2, why: 'counted' },
      { date: '2030-03-10', counted: false, why: 'holiday', note: 'Lễ Chủ nhật' },
      { date: '2030-03-11', counted: false, why: 'holiday', note: 'Lễ Chủ nhật (nghỉ bù)' },
      { date: '2030-03-12', counted: false, why: 'movedOn' },
    ])
  })

  it('stays on a Saturday that is worked in exchange', () => {
    expect(ledgerOf('2030-03-14', { days: 2, count: 'calendar' }).at(-1)).toEqual({
      date: '2030-03-16',
      counted: true,
      ordinal: 2,
      why: 'counted',
      note: 'làm bù cho ngày nghỉ 22/03/2030',
    })
  })

  it('of no days at all is the day of receipt, or the next working day after a day off', () => {
    expect(ledgerOf('2030-03-07', { days: 0, count: 'working' })).toHaveLength(1)
    for (const kind of ['working', 'calendar'] as const) {
      expect(ledgerOf('2030-03-23', { days: 0, count: kind }).map(({ date, why }) => [date, why])).toEqual([
        ['2030-03-23', 'dayOfReceipt'],
        ['2030-03-24', 'weekend'],
        ['2030-03-25', 'movedOn'],
      ])
    }
  })

  it('of the same day depends on the time of receipt, and nothing else does', () => {
    const dueAt = (acceptedOn: string, time: string, limit: TimeLimit) =>
      dueDate({
        acceptedOn: Temporal.PlainDate.from(acceptedOn),
        acceptedAt: Temporal.PlainTime.from(time),
        limit,
        calendar: sampleCalendar,
      })
    const sameDay = { days: 0, count: 'working', sameDayUntil: '15:00' } as const
    expect(dueAt('2030-03-08', '14:59', sameDay).ledger).toHaveLength(1)
    expect(
      dueAt('2030-03-08', '15:00', sameDay).ledger.map(({ date, why }) => [date.toString(), why]),
    ).toEqual([
      ['2030-03-08', 'dayOfReceipt'],
      ['2030-03-09', 'weekend'],
      ['2030-03-10', 'holiday'],
      ['2030-03-11', 'holiday'],
      ['2030-03-12', 'afterCutoff'],
    ])
    // A day off has no afternoon: what comes on it is due on the next working day, not the one after.
    expect(dueAt('2030-03-09', '23:00', sameDay).ledger.at(-1)).toMatchObject({ why: 'movedOn' })
    const longer = { ...sameDay, days: 1 }
    expect(dueAt('2030-03-07', '23:00', longer).dueOn).toEqual(dueAt('2030-03-07', '08:00', longer).dueOn)
    expect(() => ledgerOf('2030-03-07', sameDay)).toThrow(RangeError)
  })

  it('says what the calendar does not know', () => {
    expect(ledgerOf('2030-03-26', { days: 1, count: 'working' }).at(-1)?.note).toBe(
      'Ngày mới, chưa rõ có nghỉ hay không',
    )
    expect(ledgerOf('2030-12-31', { days: 1, count: 'working' }).at(-1)?.note).toBe(
      'chưa có lịch nghỉ năm 2031',
    )
  })

  it('refuses what is no limit', () => {
    for (const days of [-1, 0.5, Number.NaN]) {
      expect(() => ledgerOf('2030-03-07', { days, count: 'working' })).toThrow(RangeError)
    }
  })
})

describe('the ledger, in any calendar', () => {
  const days = fc.integer({ min: 1, max: 40 })

  it('has every day from receipt to due date once, in order, and ends on a working day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, days, count, (calendar, acceptedOn, limit, kind) => {
        const { dueOn, ledger } = dueDate({ acceptedOn, limit: { days: limit, count: kind }, calendar })
        expect(ledger.map(({ date }) => date.toString())).toEqual(
          ledger.map((_, days) => acceptedOn.add({ days }).toString()),
        )
        expect(ledger.at(-1)?.date.toString()).toBe(dueOn.toString())
        expect(isWorkingDay(dueOn, calendar)).toBe(true)
      }),
    )
  })

  it('numbers the counted days from 1 to the limit', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, days, count, (calendar, acceptedOn, limit, kind) => {
        const { ledger } = dueDate({ acceptedOn, limit: { days: limit, count: kind }, calendar })
        const ordinals = ledger.filter(({ counted }) => counted).map(({ ordinal }) => ordinal)
        expect(ordinals).toEqual(Array.from({ length: limit }, (_, i) => i + 1))
        expect(ledger.filter(({ counted, ordinal }) => !counted && ordinal !== undefined)).toEqual([])
      }),
    )
  })

  it('gives a reason that is true of each day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, days, count, (calendar, acceptedOn, limit, kind) => {
        const { ledger } = dueDate({ acceptedOn, limit: { days: limit, count: kind }, calendar })
        for (const { date, why } of ledger.slice(1)) {
          const claimsToBeOff = why === 'weekend' || why === 'holiday' || why === 'swappedDayOff'
          const mayBeEither = kind === 'calendar' && why === 'counted'
          if (!mayBeEither) expect(isWorkingDay(date, calendar)).toBe(!claimsToBeOff)
        }
      }),
    )
  })

  it('of a shorter limit is the beginning of the ledger of a longer one', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, days, days, count, (calendar, acceptedOn, a, b, kind) => {
        const upToLastCounted = (limit: number) => {
          const { ledger } = dueDate({ acceptedOn, limit: { days: limit, count: kind }, calendar })
          return JSON.stringify(
            ledger.slice(0, ledger.findIndex(({ ordinal }) => ordinal === Math.min(a, b)) + 1),
          )
        }
        expect(upToLastCounted(a)).toBe(upToLastCounted(b))
      }),
    )
  })

  it('agrees with the plain arithmetic of working days and of calendar days', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, days, (calendar, acceptedOn, limit) => {
        const working = dueDate({ acceptedOn, limit: { days: limit, count: 'working' }, calendar }).dueOn
        expect(working.toString()).toBe(addWorkingDays(acceptedOn, limit, calendar).toString())
        const eve = acceptedOn.add({ days: limit - 1 })
        const byCalendar = dueDate({ acceptedOn, limit: { days: limit, count: 'calendar' }, calendar }).dueOn
        expect(byCalendar.toString()).toBe(addWorkingDays(eve, 1, calendar).toString())
      }),
    )
  })
})
