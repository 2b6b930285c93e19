import { describe, expect, it } from 'vitest'
import { pressesYet } from './same-day.ts'

const sameDay = (daysLeft: number, minutesToday: number) =>
  pressesYet({ limitDays: 0, daysLeft, minutesToday })

describe('a file that is answered the same day', () => {
  it('does not press when it comes, nor in the evening before its due day', () => {
    expect([sameDay(0, 480), sameDay(0, 121), sameDay(1, 30), sameDay(1, 0)]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('presses in the last two working hours of its due day, and afterwards', () => {
    expect([sameDay(0, 120), sameDay(0, 0), sameDay(-1, 480)]).toEqual([true, true, true])
  })

  it('says nothing about longer limits', () => {
    expect(pressesYet({ limitDays: 10, daysLeft: 2, minutesToday: 480 })).toBe(true)
    expect(pressesYet({ limitDays: null, daysLeft: 1, minutesToday: 480 })).toBe(true)
  })
})
