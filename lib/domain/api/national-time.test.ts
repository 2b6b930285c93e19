import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nationalDay, nationalInstant } from './national-time.ts'

test('an instant stands on the clock of Việt Nam', () => {
  expect(nationalInstant(Temporal.Instant.from('2020-08-31T17:30:05.999Z'))).toBe('20200901003005')
  expect(nationalDay('2020-08-31')).toBe('20200831000000')
})

test('every instant has fourteen digits, and later ones sort behind', () => {
  const second = fc.integer({ min: 0, max: 4_000_000_000 })
  const text = (epoch: number) => nationalInstant(Temporal.Instant.fromEpochMilliseconds(epoch * 1_000))
  fc.assert(
    fc.property(second, second, (a, b) => {
      expect(text(a)).toMatch(/^\d{14}$/)
      expect(text(a) < text(b)).toBe(a < b)
    }),
  )
})
