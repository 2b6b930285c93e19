import { expect, test } from 'vitest'
import { dueWords } from './due-words.ts'

const dueOn = '2020-09-15'

test.each([
  ['2020-09-05', 'calm', 'còn 10 ngày'],
  ['2020-09-12', 'calm', 'còn 3 ngày'],
  ['2020-09-13', 'soon', 'còn 2 ngày'],
  ['2020-09-14', 'soon', 'còn 1 ngày'],
  ['2020-09-15', 'today', 'hạn hôm nay'],
  ['2020-09-16', 'late', 'quá hạn 1 ngày'],
] as const)('while the work goes on, %s is %s: %s', (today, urgency, words) => {
  expect(dueWords({ dueOn, today })).toEqual({ urgency, words })
})

test.each([
  ['2020-09-10', 'early', 'xong sớm 5 ngày'],
  ['2020-09-15', 'onTime', 'xong đúng hạn'],
  ['2020-09-17', 'finishedLate', 'xong trễ 2 ngày'],
] as const)('a result that came on %s was %s, whatever day it is now', (doneOn, urgency, words) => {
  expect(dueWords({ dueOn, today: '2021-01-01', doneOn })).toEqual({ urgency, words })
})
