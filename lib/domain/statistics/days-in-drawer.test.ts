import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawerDays, longInDrawer } from './days-in-drawer.ts'

test('of an empty drawer there is no middle and no longest', () => {
  expect(drawerDays([])).toEqual({ results: 0, medianDays: null, longestDays: null, tooLong: 0 })
})

test('the middle is a day that some result lay, whatever the order', () => {
  expect(drawerDays([3, 0, 11])).toEqual({ results: 3, medianDays: 3, longestDays: 11, tooLong: 1 })
  expect(drawerDays([4, 1])).toMatchObject({ medianDays: 1 })
})

test('half lie no longer than the middle, and none longer than the longest', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 400 }), { minLength: 1 }), (days) => {
      const { medianDays, longestDays, tooLong } = drawerDays(days)
      expect(days).toContain(medianDays)
      expect(days.filter((each) => each <= (medianDays ?? -1)).length * 2).toBeGreaterThanOrEqual(days.length)
      expect(days.every((each) => each <= (longestDays ?? -1))).toBe(true)
      expect(tooLong).toBe(days.filter((each) => each > longInDrawer).length)
    }),
  )
})
