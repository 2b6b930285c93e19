import { expect, test } from 'vitest'
import { stages, stagesReached } from './stages.ts'
import { statuses } from './status.ts'

test('a file that was returned has gone through every stage, and no status goes further', () => {
  expect(stagesReached('returned', true)).toBe(stages.length)
  for (const status of statuses) expect(stagesReached(status, true)).toBeLessThanOrEqual(stages.length)
})

test('being asked for a supplement does not undo an acceptance', () => {
  expect(stagesReached('awaitingSupplement', false)).toBe(1)
  expect(stagesReached('awaitingSupplement', true)).toBe(2)
})
