import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newYear, scatteredCalendar } from '../kernel/sample-calendar.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../kernel/working-days.ts'
import { apologyBy } from './apology-clock.ts'
import {
  newAppointment,
  type OpenStatus,
  openStatuses,
  type Standing,
  willBeLate,
} from './apology-forecast.ts'
import { dueDate } from './due-date.ts'
import { stagePlan } from './stage-plan.ts'

const plain = scatteredCalendar([], 0)
const day = (iso: string) => Temporal.PlainDate.from(iso)

/** Ten working days from Monday 04/03/2030: due on Monday 18/03/2030. */
const file = (status: OpenStatus, today: string, more: Partial<Standing> = {}): Standing => ({
  status,
  today: day(today),
  clockFrom: day('2030-03-04'),
  dueOn: day('2030-03-18'),
  stageDueOn: null,
  answersBy: null,
  plan: stagePlan({ days: 10, count: 'working' }),
  calendar: plain,
  ...more,
})

describe('a file that will be late', () => {
  it.each([
    ['accepted', '2030-03-13', false],
    ['accepted', '2030-03-14', true],
    ['inProgress', '2030-03-14', false],
    ['inProgress', '2030-03-15', true],
    ['awaitingOtherBody', '2030-03-13', false],
    ['awaitingOtherBody', '2030-03-14', true],
    ['proposed', '2030-03-14', false],
    ['proposed', '2030-03-15', true],
    ['approved', '2030-03-15', false],
    ['approved', '2030-03-18', false],
    ['approved', '2030-03-19', true],
  ] as const)('%s on %s: %s', (status, today, expected) => {
    expect(willBeLate(file(status, today))).toBe(expected)
  })

  it('is known as soon as another body is given longer than the limit leaves', () => {
    expect(willBeLate(file('awaitingOtherBody', '2030-03-06', { answersBy: day('2030-03-13') }))).toBe(false)
    expect(willBeLate(file('awaitingOtherBody', '2030-03-06', { answersBy: day('2030-03-14') }))).toBe(true)
  })

  it('is also one that has lain with the signatory for too long when the last day for an apology comes', () => {
    const stageDueOn = day('2030-03-13')
    expect(willBeLate(file('approved', '2030-03-14', { stageDueOn }))).toBe(false)
    expect(willBeLate(file('approved', '2030-03-15', { stageDueOn }))).toBe(true)
  })

  it('is not every file whose limit is a day: it has a chance until that day comes', () => {
    const short = { dueOn: day('2030-03-05'), plan: stagePlan({ days: 1, count: 'working' }) } as const
    expect(willBeLate(file('accepted', '2030-03-04', short))).toBe(false)
    expect(willBeLate(file('accepted', '2030-03-05', short))).toBe(true)
    expect(willBeLate(file('inProgress', '2030-03-05', short))).toBe(false)
    expect(willBeLate(file('inProgress', '2030-03-06', short))).toBe(true)
  })
})

describe('the proposed appointment', () => {
  it('leaves the time that the remaining stages need', () => {
    // Half of seven days, a day for the approval, a day for the signature.
    expect(newAppointment(file('inProgress', '2030-03-15')).toString()).toBe('2030-03-25')
    expect(newAppointment(file('proposed', '2030-03-15')).toString()).toBe('2030-03-19')
    expect(newAppointment(file('approved', '2030-03-15')).toString()).toBe('2030-03-19')
  })

  it('waits for the other body first', () => {
    const answersBy = day('2030-03-22')
    expect(newAppointment(file('awaitingOtherBody', '2030-03-15', { answersBy })).toString()).toBe(
      '2030-04-04',
    )
  })
})

const runs = fc.array(fc.tuple(fc.nat({ max: 364 }), fc.integer({ min: 1, max: 9 })), { maxLength: 5 })
const anyFile = fc
  .record({
    calendar: fc.tuple(runs, fc.nat({ max: 254 })).map(([days, bridge]) => scatteredCalendar(days, bridge)),
    status: fc.constantFrom(...openStatuses),
    from: fc.nat({ max: 300 }),
    days: fc.nat({ max: 30 }),
    later: fc.nat({ max: 40 }),
    answer: fc.option(fc.nat({ max: 60 })),
  })
  .map(({ calendar, status, from, days, later, answer }): Standing => {
    const clockFrom = newYear.add({ days: from })
    const limit = { days, count: 'working' } as const
    return {
      ...{ calendar, status, clockFrom, stageDueOn: null, plan: stagePlan(limit) },
      today: clockFrom.add({ days: later }),
      dueOn: dueDate({ acceptedOn: clockFrom, limit, calendar }).dueOn,
      answersBy: answer === null ? null : clockFrom.add({ days: answer }),
    }
  })

describe('whatever the calendar, the limit and the stage', () => {
  it('the appointment is a working day after the due date, not before today', () => {
    fc.assert(
      fc.property(anyFile, (standing) => {
        const appointed = newAppointment(standing)
        expect(isWorkingDay(appointed, standing.calendar)).toBe(true)
        expect(Temporal.PlainDate.compare(appointed, standing.dueOn)).toBe(1)
        expect(Temporal.PlainDate.compare(appointed, standing.today)).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  it('a file that is not approved has its apology prepared on the last day on which that is in time', () => {
    fc.assert(
      fc.property(anyFile, (standing) => {
        const lastChance = apologyBy(standing.dueOn, standing.calendar)
        fc.pre(
          standing.status !== 'approved' && Temporal.PlainDate.compare(lastChance, standing.clockFrom) > 0,
        )
        expect(willBeLate({ ...standing, today: lastChance })).toBe(true)
      }),
    )
  })

  it('a file that will be late today will also be late tomorrow, and every overdue one is', () => {
    fc.assert(
      fc.property(anyFile, (standing) => {
        const tomorrow = { ...standing, today: standing.today.add({ days: 1 }) }
        if (willBeLate(standing)) expect(willBeLate(tomorrow)).toBe(true)
        const overdue = addWorkingDays(standing.dueOn, 1, standing.calendar)
        expect(willBeLate({ ...standing, today: overdue })).toBe(true)
        expect(workingDaysBetween(standing.dueOn, overdue, standing.calendar)).toBe(1)
      }),
    )
  })
})
