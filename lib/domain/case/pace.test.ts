import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lateAtThisPace } from './pace.ts'

test('a file a day keeps a queue of one file a day in time', () => {
  expect(lateAtThisPace([0, 1, 2], { finished: 20, workingDays: 20 })).toEqual([false, false, false])
})

test('at half that pace the second file is late, though it is not due yet', () => {
  expect(lateAtThisPace([1, 2, 9], { finished: 10, workingDays: 20 })).toEqual([false, true, false])
})

test('of somebody who has finished nothing yet nothing is foretold', () => {
  expect(lateAtThisPace([3], { finished: 0, workingDays: 20 })).toBeNull()
})

test('working faster never makes a file late', () => {
  const days = fc.array(fc.integer({ min: -5, max: 40 }), { maxLength: 30 })
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (left, finished) => {
      const slow = lateAtThisPace(left, { finished, workingDays: 20 })
      const fast = lateAtThisPace(left, { finished: finished + 1, workingDays: 20 })
      fast?.forEach((isLate, i) => {
        if (isLate) expect(slow?.[i]).toBe(true)
      })
    }),
  )
})
