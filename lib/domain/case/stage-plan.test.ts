import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vietnamCalendar as calendar } from '#lib/procedures/calendar/index.ts'
import { calendarOf } from '../kernel/calendar.ts'
import { workingDaysBetween } from '../kernel/working-days.ts'
import { dueDate, type TimeLimit } from './due-date.ts'
import { type StagePlan, stageDue, stagePlan } from './stage-plan.ts'
import { statuses } from './status.ts'

const planOf = (limit: TimeLimit) => {
  const { accepted, inProgress, proposed, approved } = stagePlan(limit)
  return [accepted, inProgress, proposed, approved]
}

describe('the plan of stages', () => {
  it.each([
    [{ days: 0, count: 'working', sameDayUntil: '15:00' }, [0, 0, 0, 0]],
    [{ days: 1, count: 'working' }, [0, 1, 0, 0]],
    [{ days: 2, count: 'working' }, [0, 1, 0, 1]],
    [{ days: 3, count: 'working' }, [0, 1, 1, 1]],
    [{ days: 4, count: 'working' }, [1, 1, 1, 1]],
    [{ days: 5, count: 'working' }, [1, 2, 1, 1]],
    [{ days: 20, count: 'working' }, [1, 17, 1, 1]],
    [{ days: 1, count: 'calendar' }, [0, 1, 0, 0]],
    [{ days: 7, count: 'calendar' }, [1, 2, 1, 1]],
    [{ days: 10, count: 'calendar' }, [1, 3, 1, 1]],
    [{ days: 15, count: 'calendar' }, [1, 8, 1, 1]],
  ] as const)('of %o is %o', (limit, plan) => {
    expect(planOf(limit)).toEqual(plan)
  })

  it('uses up a limit in working days', () => {
    for (let days = 0; days <= 60; days++) {
      expect(planOf({ days, count: 'working' }).reduce((sum, stage) => sum + stage)).toBe(days)
    }
  })

  it('fits in a limit in calendar days from every weekday, and from one of them exactly', () => {
    const noHolidays = calendarOf([])
    for (let days = 1; days <= 60; days++) {
      const limit = { days, count: 'calendar' } as const
      const working = Array.from({ length: 7 }, (_, weekday) => {
        const acceptedOn = Temporal.PlainDate.from('2020-06-01').add({ days: weekday })
        const { dueOn } = dueDate({ acceptedOn, limit, calendar: noHolidays })
        return workingDaysBetween(acceptedOn, dueOn, noHolidays)
      })
      expect(planOf(limit).reduce((sum, stage) => sum + stage)).toBe(Math.min(...working))
    }
  })

  it('gives the officer what the stages that a procedure fixes leave', () => {
    const limit = { days: 10, count: 'working' } as const
    expect(stagePlan(limit, { approved: 3 })).toEqual({
      accepted: 1,
      inProgress: 5,
      proposed: 1,
      approved: 3,
    })
    expect(stagePlan(limit, { inProgress: 2 })).toMatchObject({ inProgress: 2, approved: 1 })
    expect(stagePlan(limit, { approved: 30 })).toMatchObject({ inProgress: 0, approved: 30 })
  })
})

describe('the due date of a stage', () => {
  const day = (iso: string) => Temporal.PlainDate.from(iso)
  const plan = { accepted: 1, inProgress: 3, proposed: 1, approved: 0 }
  const due = (status: (typeof statuses)[number], enteredOn: string, dueOn = '2020-06-30') =>
    stageDue({ status, enteredOn: day(enteredOn), plan, dueOn: day(dueOn), calendar })?.toString() ?? null

  it.each<[status: keyof StagePlan, enteredOn: string, expected: string, why: string]>([
    ['accepted', '2020-06-03', '2020-06-04', 'a day to take it up'],
    ['accepted', '2020-06-05', '2020-06-08', 'over a weekend'],
    ['inProgress', '2020-06-03', '2020-06-08', 'three days for the officer'],
    ['proposed', '2020-06-06', '2020-06-08', 'entered on a Saturday'],
    ['approved', '2020-06-03', '2020-06-03', 'signed on the day it comes'],
    ['approved', '2020-06-06', '2020-06-08', 'signed on the next working day'],
  ])('%s since %s: %s (%s)', (status, enteredOn, expected) => {
    expect(due(status, enteredOn)).toBe(expected)
  })

  it('is never later than that of the file, also when the file is overdue', () => {
    expect(due('inProgress', '2020-06-03', '2020-06-05')).toBe('2020-06-05')
    expect(due('inProgress', '2020-06-10', '2020-06-05')).toBe('2020-06-05')
  })

  it('is there only where the office has a clock', () => {
    expect(statuses.filter((status) => due(status, '2020-06-03') !== null)).toEqual([
      'accepted',
      'inProgress',
      'proposed',
      'approved',
    ])
  })

  it('leads from acceptance to the due date when each stage takes all its time', () => {
    const anyDay = fc.integer({ min: 0, max: 3651 }).map((days) => day('2018-01-01').add({ days }))
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (acceptedOn, days) => {
        const limit = { days, count: 'working' } as const
        const { dueOn } = dueDate({ acceptedOn, limit, calendar })
        const lastStage = (['accepted', 'inProgress', 'proposed', 'approved'] as const).reduce(
          (enteredOn, status) =>
            stageDue({ status, enteredOn, plan: stagePlan(limit), dueOn, calendar }) ?? enteredOn,
          acceptedOn,
        )
        expect(lastStage.toString()).toBe(dueOn.toString())
      }),
    )
  })
})
