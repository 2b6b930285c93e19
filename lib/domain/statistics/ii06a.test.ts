import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRows, checkInvariants, emptyRow, type Ii06aRow } from './ii06a.ts'

const few = fc.nat({ max: 9 })

/** Rows that are right by construction: every file is drawn as a pair of how it came and where it is now. */
const rightRow: fc.Arbitrary<Ii06aRow> = fc
  .record({
    early: few,
    onTime: few,
    late: few,
    inTime: few,
    overdue: few,
    otherwise: few,
    waiting: few,
    online: fc.nat(),
    direct: fc.nat(),
  })
  .map((n) => {
    const finished = n.early + n.onTime + n.late
    const open = n.inTime + n.overdue + n.waiting
    const total = finished + open + n.otherwise
    const online = n.online % (total + 1)
    const direct = n.direct % (total - online + 1)
    return {
      received: { total, online, direct, carriedOver: total - online - direct },
      finished: { total: finished, early: n.early, onTime: n.onTime, late: n.late },
      inProgress: { total: open, inTime: n.inTime, overdue: n.overdue },
      endedOtherwise: n.otherwise,
      noRunningDeadline: n.waiting,
    }
  })

describe('checkInvariants', () => {
  it('finds nothing wrong with a right row, an empty one included', () => {
    expect(checkInvariants(emptyRow)).toEqual([])
    fc.assert(
      fc.property(rightRow, (row) => {
        expect(checkInvariants(row)).toEqual([])
      }),
    )
  })

  it.each<[string, (row: Ii06aRow) => Ii06aRow, readonly string[]]>([
    [
      'one online file more',
      (row) => ({ ...row, received: { ...row.received, online: row.received.online + 1 } }),
      ['received'],
    ],
    [
      'one early file more',
      (row) => ({ ...row, finished: { ...row.finished, early: row.finished.early + 1 } }),
      ['finished'],
    ],
    [
      'one finished file more',
      (row) => ({ ...row, finished: { ...row.finished, total: row.finished.total + 1 } }),
      ['balance', 'finished'],
    ],
    [
      'one overdue file more',
      (row) => ({ ...row, inProgress: { ...row.inProgress, overdue: row.inProgress.overdue + 1 } }),
      ['inProgress'],
    ],
    [
      'one waiting file more',
      (row) => ({ ...row, noRunningDeadline: row.noRunningDeadline + 1 }),
      ['inProgress'],
    ],
    [
      'one file ended otherwise more',
      (row) => ({ ...row, endedOtherwise: row.endedOtherwise + 1 }),
      ['balance'],
    ],
    [
      'one received file more',
      (row) => ({ ...row, received: { ...row.received, total: row.received.total + 1 } }),
      ['received', 'balance'],
    ],
  ])('notices %s', (_, change, broken) => {
    fc.assert(
      fc.property(rightRow, (row) => {
        expect(checkInvariants(change(row))).toEqual(broken)
      }),
    )
  })

  it('notices sums that come out right with negative files', () => {
    const row = { ...emptyRow, finished: { total: 0, early: -1, onTime: 1, late: 0 } }
    expect(checkInvariants(row)).toEqual(['notACount'])
  })
})

describe('addRows', () => {
  it('keeps the invariants and forgets no file', () => {
    fc.assert(
      fc.property(fc.array(rightRow, { maxLength: 5 }), (rows) => {
        const sum = addRows(rows)
        expect(checkInvariants(sum)).toEqual([])
        const plain = (pick: (row: Ii06aRow) => number) => rows.map(pick).reduce((a, b) => a + b, 0)
        expect(sum.received).toEqual({
          total: plain((row) => row.received.total),
          online: plain((row) => row.received.online),
          direct: plain((row) => row.received.direct),
          carriedOver: plain((row) => row.received.carriedOver),
        })
        expect(sum.finished).toEqual({
          total: plain((row) => row.finished.total),
          early: plain((row) => row.finished.early),
          onTime: plain((row) => row.finished.onTime),
          late: plain((row) => row.finished.late),
        })
        expect(sum.inProgress).toEqual({
          total: plain((row) => row.inProgress.total),
          inTime: plain((row) => row.inProgress.inTime),
          overdue: plain((row) => row.inProgress.overdue),
        })
        expect([sum.endedOtherwise, sum.noRunningDeadline]).toEqual([
          plain((row) => row.endedOtherwise),
          plain((row) => row.noRunningDeadline),
        ])
      }),
    )
  })
})
