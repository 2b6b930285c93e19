import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestShown, satisfactionOf, scores } from './scores.ts'

test('nobody has answered: there is no share of nothing', () => {
  expect(satisfactionOf({})).toEqual({ kind: 'none' })
})

test('of a few nothing is said, not even how many', () => {
  expect(satisfactionOf({ 5: 2, 1: 2 })).toEqual({ kind: 'tooFew' })
})

test('satisfied are those who gave four or five; the middle is not', () => {
  expect(satisfactionOf({ 1: 1, 3: 2, 4: 2, 5: 3 })).toEqual({ kind: 'shown', answers: 8, share: 625 })
})

test('a share lies between none and all, and is published from five answers on', () => {
  const given = fc.tuple(...scores.map(() => fc.nat({ max: 50 })))
  fc.assert(
    fc.property(given, ([one = 0, two = 0, three = 0, four = 0, five = 0]) => {
      const answers = one + two + three + four + five
      const shown = satisfactionOf({ 1: one, 2: two, 3: three, 4: four, 5: five })
      expect(shown.kind).toBe(answers === 0 ? 'none' : answers < fewestShown ? 'tooFew' : 'shown')
      if (shown.kind !== 'shown') return
      expect(shown.answers).toBe(answers)
      expect(Math.abs(shown.share - ((four + five) / answers) * 1000)).toBeLessThanOrEqual(0.5)
    }),
  )
})
