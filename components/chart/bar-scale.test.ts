import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundTop, stack } from './bar-scale.ts'

test.each([
  [0, 4],
  [3, 4],
  [7, 10],
  [11, 20],
  [21, 25],
  [26, 50],
  [643, 1000],
  [2502, 5000],
])('an axis for %i ends at %i', (largest, top) => {
  expect(roundTop(largest)).toBe(top)
})

test('no value is higher than its axis, and the axis never wastes more than four fifths of the height above 4', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 1_000_000 }), (largest) => {
      const top = roundTop(largest)
      expect(top).toBeGreaterThanOrEqual(largest)
      expect(top).toBeLessThan(largest * 5)
    }),
  )
})

test('each piece of a stack begins where the one below it ends', () => {
  expect(stack([3, 0, 4])).toEqual([
    { from: 0, value: 3 },
    { from: 3, value: 0 },
    { from: 3, value: 4 },
  ])
})
