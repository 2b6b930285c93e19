import { expect, test } from 'vitest'
import { countText, percentText, pointsText } from './number-words.ts'

test('figures read as a Vietnamese page writes them', () => {
  expect(countText(1698)).toBe('1.698')
  expect(percentText(31.5)).toBe('31,5\u00a0%')
  expect(percentText(100)).toBe('100,0\u00a0%')
})

test('shares are rounded half up to one decimal', () => {
  expect(percentText(25.65)).toBe('25,7\u00a0%')
  expect(percentText(0.04)).toBe('0,0\u00a0%')
})

test('a share of nothing is said to be nothing yet', () => {
  expect(percentText(null)).toBe('chưa phát sinh')
})

test('points against a target always show their sign', () => {
  expect(pointsText(0.7)).toBe('+0,7\u00a0điểm')
  expect(pointsText(-1.2)).toBe('-1,2\u00a0điểm')
  expect(pointsText(0)).toBe('0,0\u00a0điểm')
})
