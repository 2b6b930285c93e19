import { expect, test } from 'vitest'
import { answerTimeLeft, timeLeft } from './time-left.ts'

test.each([
  [null, 'noClock'],
  [-1, 'late'],
  [0, 'today'],
  [1, 'soon'],
  [2, 'soon'],
  [3, 'enough'],
] as const)('%s working days are %s', (days, word) => expect(timeLeft(days)).toBe(word))

test.each([
  [-1, 'late'],
  [0, 'today'],
  [120, 'today'],
  [121, 'enough'],
] as const)('%s working minutes to answer are %s', (minutes, word) =>
  expect(answerTimeLeft(minutes)).toBe(word),
)
