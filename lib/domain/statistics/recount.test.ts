import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../kernel/civil-date.ts'
import { addRows, checkInvariants, emptyRow } from './ii06a.ts'
import { type CaseHistory, recount } from './recount.ts'

const june = { from: '2020-06-01', to: '2020-06-30' }

const file = (changes: Partial<CaseHistory>): CaseHistory => {
  const { acceptedOn = '2020-06-10' } = changes
  return { acceptedOn, channel: 'online', deadlines: [{ from: acceptedOn, dueOn: '2020-06-22' }], ...changes }
}

const count = (changes: Partial<CaseHistory>, period = june) => recount([file(changes)], period)

const day = fc.nat({ max: 120 }).map((days) => addDays('2020-04-01', days))

/** Any life of a file: a first deadline, up to three changes of it, and one end or none. */
const anyHistory: fc.Arbitrary<CaseHistory> = fc
  .record({
    acceptedOn: day,
    channel: fc.constantFrom('online' as const, 'direct' as const),
    limit: fc.integer({ min: 1, max: 30 }),
    changes: fc.array(fc.tuple(fc.nat({ max: 10 }), fc.option(fc.nat({ max: 30 }))), { maxLength: 3 }),
    end: fc.option(fc.tuple(fc.nat({ max: 60 }), fc.constantFrom('finished', 'otherwise'))),
  })
  .map(({ acceptedOn, channel, limit, changes, end }) => {
    let from = acceptedOn
    const later = changes.map(([pause, days]) => {
      from = addDays(from, pause)
      return { from, dueOn: days === null ? null : addDays(from, days) }
    })
    const endedOn = end === null ? undefined : addDays(acceptedOn, end[0])
    return {
      acceptedOn,
      channel,
      deadlines: [{ from: acceptedOn, dueOn: addDays(acceptedOn, limit) }, ...later],
      ...(endedOn !== undefined && end?.[1] === 'finished' ? { finishedOn: endedOn } : {}),
      ...(endedOn !== undefined && end?.[1] === 'otherwise' ? { endedOtherwiseOn: endedOn } : {}),
    }
  })

const anyPeriod = fc
  .tuple(day, fc.nat({ max: 60 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }))

describe('received', () => {
  it('counts a file by its channel in the period of its acceptance, first and last day included', () => {
    expect(count({ acceptedOn: '2020-06-01' }).received).toMatchObject({ total: 1, online: 1 })
    expect(count({ acceptedOn: '2020-06-30', channel: 'direct' }).received).toMatchObject({
      total: 1,
      direct: 1,
    })
  })

  it('carries over what was accepted before and still open when the period began', () => {
    const carried = { total: 1, online: 0, direct: 0, carriedOver: 1 }
    expect(count({ acceptedOn: '2020-05-31' }).received).toEqual(carried)
    expect(count({ acceptedOn: '2020-05-20', finishedOn: '2020-06-01' }).received).toEqual(carried)
  })

  it('knows nothing of files that ended before the period or were accepted after it', () => {
    expect(count({ acceptedOn: '2020-05-20', finishedOn: '2020-05-31' })).toEqual(emptyRow)
    expect(count({ acceptedOn: '2020-05-20', endedOtherwiseOn: '2020-05-31' })).toEqual(emptyRow)
    expect(count({ acceptedOn: '2020-07-01' })).toEqual(emptyRow)
  })
})

describe('finished', () => {
  it.each([
    ['2020-06-19', { total: 1, early: 1, onTime: 0, late: 0 }],
    ['2020-06-22', { total: 1, early: 0, onTime: 1, late: 0 }],
    ['2020-06-23', { total: 1, early: 0, onTime: 0, late: 1 }],
  ])('on %s, due on 22/06, is %o', (finishedOn, finished) => {
    expect(count({ finishedOn }).finished).toEqual(finished)
    expect(count({ finishedOn }).inProgress.total).toBe(0)
  })

  it('is judged by the due date in force on that day, not by an earlier or a later one', () => {
    const deadlines = [
      { from: '2020-06-10', dueOn: '2020-06-22' },
      { from: '2020-06-18', dueOn: '2020-06-25' },
      { from: '2020-06-26', dueOn: '2020-06-29' },
    ]
    expect(count({ deadlines, finishedOn: '2020-06-24' }).finished.early).toBe(1)
    expect(count({ deadlines, finishedOn: '2020-06-25' }).finished.onTime).toBe(1)
    expect(count({ deadlines, finishedOn: '2020-06-26' }).finished.early).toBe(1)
  })

  it('while the person was being waited for is judged by the last deadline that ran', () => {
    const deadlines = [
      { from: '2020-06-10', dueOn: '2020-06-22' },
      { from: '2020-06-12', dueOn: null },
    ]
    expect(count({ deadlines, finishedOn: '2020-06-23' }).finished.late).toBe(1)
  })

  it('cannot be judged without any deadline', () => {
    const deadlines = [{ from: '2020-06-10', dueOn: null }]
    expect(() => count({ deadlines, finishedOn: '2020-06-23' })).toThrow(RangeError)
  })
})

describe('in progress', () => {
  it('is in time up to the due day and overdue after it, as at the end of the period', () => {
    expect(count({}, { from: '2020-06-01', to: '2020-06-22' }).inProgress).toEqual({
      total: 1,
      inTime: 1,
      overdue: 0,
    })
    expect(count({}, { from: '2020-06-01', to: '2020-06-23' }).inProgress).toEqual({
      total: 1,
      inTime: 0,
      overdue: 1,
    })
  })

  it('does not know what happens after the period', () => {
    expect(count({ finishedOn: '2020-07-01' })).toEqual(count({}))
    expect(count({ endedOtherwiseOn: '2020-07-01' })).toEqual(count({}))
    const lengthened = [
      { from: '2020-06-10', dueOn: '2020-06-22' },
      { from: '2020-07-01', dueOn: '2020-07-07' },
    ]
    expect(count({ deadlines: lengthened })).toEqual(count({}))
  })

  it('stands beside the form while the person is asked for a supplement, neither in time nor overdue', () => {
    const deadlines = [
      { from: '2020-06-10', dueOn: '2020-06-22' },
      { from: '2020-06-12', dueOn: null },
    ]
    const row = count({ deadlines })
    expect(row.inProgress).toEqual({ total: 1, inTime: 0, overdue: 0 })
    expect(row.noRunningDeadline).toBe(1)
    const restarted = count({ deadlines: [...deadlines, { from: '2020-06-20', dueOn: '2020-06-30' }] })
    expect(restarted.inProgress).toEqual({ total: 1, inTime: 1, overdue: 0 })
    expect(restarted.noRunningDeadline).toBe(0)
  })
})

describe('ended otherwise', () => {
  it('stands beside the form and never inside "on time"', () => {
    const row = count({ endedOtherwiseOn: '2020-06-22' })
    expect(row).toEqual({
      ...emptyRow,
      received: { total: 1, online: 1, direct: 0, carriedOver: 0 },
      endedOtherwise: 1,
    })
  })

  it('gives way to a result that came first, and the other way round', () => {
    expect(count({ finishedOn: '2020-06-20', endedOtherwiseOn: '2020-06-21' }).finished.total).toBe(1)
    expect(count({ finishedOn: '2020-06-20', endedOtherwiseOn: '2020-06-20' }).finished.total).toBe(1)
    expect(count({ finishedOn: '2020-06-21', endedOtherwiseOn: '2020-06-20' }).endedOtherwise).toBe(1)
  })
})

describe('of any files in any period', () => {
  const histories = fc.array(anyHistory, { maxLength: 12 })

  it('keeps the invariants of the form', () => {
    fc.assert(
      fc.property(histories, anyPeriod, (files, period) => {
        expect(checkInvariants(recount(files, period))).toEqual([])
      }),
    )
  })

  it('is the sum of the counts of its parts', () => {
    fc.assert(
      fc.property(histories, histories, anyPeriod, (some, others, period) => {
        expect(recount([...some, ...others], period)).toEqual(
          addRows([recount(some, period), recount(others, period)]),
        )
      }),
    )
  })

  it('hands over from one period to the next exactly what was open at its end', () => {
    fc.assert(
      fc.property(histories, anyPeriod, fc.integer({ min: 1, max: 60 }), (files, period, days) => {
        const next = { from: addDays(period.to, 1), to: addDays(period.to, days) }
        expect(recount(files, next).received.carriedOver).toBe(recount(files, period).inProgress.total)
      }),
    )
  })

  it('counts each result and each acceptance once when a period is cut in two', () => {
    fc.assert(
      fc.property(histories, anyPeriod, fc.integer({ min: 1, max: 60 }), (files, first, days) => {
        const second = { from: addDays(first.to, 1), to: addDays(first.to, days) }
        const [a, b, whole] = [first, second, { from: first.from, to: second.to }].map((p) =>
          recount(files, p),
        )
        expect(whole?.finished).toEqual(addRows([a ?? emptyRow, b ?? emptyRow]).finished)
        expect(whole?.received.online).toBe((a?.received.online ?? 0) + (b?.received.online ?? 0))
        expect(whole?.inProgress).toEqual(b?.inProgress)
      }),
    )
  })

  it('does not change when the future does', () => {
    fc.assert(
      fc.property(histories, anyPeriod, (files, period) => {
        const known = files.map(({ finishedOn, endedOtherwiseOn, ...rest }) => ({
          ...rest,
          deadlines: rest.deadlines.filter(({ from }) => from <= period.to),
          ...(finishedOn !== undefined && finishedOn <= period.to ? { finishedOn } : {}),
          ...(endedOtherwiseOn !== undefined && endedOtherwiseOn <= period.to ? { endedOtherwiseOn } : {}),
        }))
        expect(recount(known, period)).toEqual(recount(files, period))
      }),
    )
  })
})
