import { expect, test } from 'vitest'
import { answerWords } from './answer-words.ts'

const by = '2020-08-18T09:30:00Z'

test('says until when today, and how much office time is left', () => {
  expect(answerWords({ by, minutesLeft: 200, today: '2020-08-18' })).toEqual({
    urgency: 'calm',
    until: '16:30 hôm nay',
    left: 'còn 3 giờ 20 phút',
  })
})

test('names the day when it is another', () => {
  expect(answerWords({ by, minutesLeft: 480, today: '2020-08-17' }).until).toBe('16:30, 18/08/2020')
})

test.each([
  [121, 'calm'],
  [120, 'soon'],
  [0, 'soon'],
  [-1, 'late'],
] as const)('with %i minutes left it is %s', (minutesLeft, urgency) => {
  expect(answerWords({ by, minutesLeft, today: '2020-08-18' }).urgency).toBe(urgency)
})

test('what is over says for how long', () => {
  expect(answerWords({ by, minutesLeft: -120, today: '2020-08-18' }).left).toBe('quá 2 giờ')
})
