import { expect, it } from 'vitest'
import { idleState } from './idle-clock.ts'

it('asks after five minutes, counts down one, and is over', () => {
  expect(idleState(0)).toEqual({ kind: 'busy' })
  expect(idleState(299.9)).toEqual({ kind: 'busy' })
  expect(idleState(300)).toEqual({ kind: 'asking', secondsLeft: 60 })
  expect(idleState(359.2)).toEqual({ kind: 'asking', secondsLeft: 1 })
  expect(idleState(360)).toEqual({ kind: 'over' })
  expect(idleState(86_400)).toEqual({ kind: 'over' })
})
