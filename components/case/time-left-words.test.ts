import { expect, test } from 'vitest'
import { timeLeftWords } from './time-left-words.ts'

test.each([
  [-2, 'quá 2 ngày làm việc'],
  [0, 'hạn hôm nay'],
  [1, 'còn 1 ngày làm việc'],
  [null, 'không tính hạn'],
] as const)('%s working days are "%s"', (daysLeft, words) =>
  expect(timeLeftWords({ daysLeft, answer: null }, '2020-08-17')).toBe(words),
)

test('before acceptance the hours of the answer count', () => {
  const answer = { by: '2020-08-17T09:30:00Z', minutesLeft: -75 }
  expect(timeLeftWords({ daysLeft: null, answer }, '2020-08-17')).toBe('quá 1 giờ 15 phút')
})
