import { expect, test } from 'vitest'
import { groundNeeded } from './grounds.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

test('the first request in time needs no ground, at the desk there is no such time', () => {
  expect(groundNeeded(1, day('2020-08-20'), day('2020-08-20'))).toBeNull()
  expect(groundNeeded(1, day('2020-12-31'), null)).toBeNull()
})

test('a late request and a second one do', () => {
  expect(groundNeeded(1, day('2020-08-21'), day('2020-08-20'))).toBe('tooLate')
  expect(groundNeeded(2, day('2020-08-18'), day('2020-08-20'))).toBe('secondRound')
})
