import { expect, test } from 'vitest'
import { daysBetween, momentText, weekdayIndex, weekdayText } from './day-words.ts'

test('days have their Vietnamese names', () => {
  expect(weekdayText('2020-08-31')).toBe('Thứ Hai')
  expect(weekdayText('2020-08-30')).toBe('Chủ nhật')
})

test('weeks begin on Monday', () => {
  expect(weekdayIndex('2020-08-31')).toBe(0)
  expect(weekdayIndex('2020-08-30')).toBe(6)
})

test('days are counted across months and leap days', () => {
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
  expect(daysBetween('2020-09-02', '2020-08-31')).toBe(-2)
})

test('an instant shows the clock of Vietnam, whatever the machine', () => {
  expect(momentText('2020-08-31T17:05:00Z')).toEqual({ day: '01/09/2020', time: '00:05' })
})
