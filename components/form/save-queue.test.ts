import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSaveQueue, type SaveOutcome } from './save-queue.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that answers when told to. */
const aServer = () => {
  const waiting: ((outcome: SaveOutcome) => void)[] = []
  let received = 0
  const told: SaveOutcome[] = []
  const queue = createSaveQueue({
    send: () => {
      received += 1
      return new Promise((resolve) => waiting.push(resolve))
    },
    tell: (state) => told.push(state),
    pause: 1000,
    retries: [4000, 15_000],
  })
  const answer = async (outcome: SaveOutcome) => {
    waiting.shift()?.(outcome)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { queue, told, answer, received: () => received }
}

test('a burst of typing is sent once, after a pause', async () => {
  const { queue, received } = aServer()
  queue.changed()
  await vi.advanceTimersByTimeAsync(900)
  queue.changed()
  await vi.advanceTimersByTimeAsync(900)
  expect(received()).toBe(0)
  await vi.advanceTimersByTimeAsync(100)
  expect(received()).toBe(1)
})

test('what is typed while a save is on its way goes with the next one, never beside it', async () => {
  const { queue, received, answer, told } = aServer()
  queue.changed()
  await vi.advanceTimersByTimeAsync(1000)
  queue.changed()
  queue.changed()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(received()).toBe(1)
  await answer('saved')
  await vi.advanceTimersByTimeAsync(1000)
  expect(received()).toBe(2)
  await answer('saved')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(received()).toBe(2)
  expect(told).toEqual(['saved', 'saved'])
})

test('a save that reached nobody is repeated, ever more patiently, until one does', async () => {
  const { queue, received, answer, told } = aServer()
  queue.changed()
  await vi.advanceTimersByTimeAsync(1000)
  await answer('unreachable')
  await vi.advanceTimersByTimeAsync(3999)
  expect(received()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(received()).toBe(2)
  await answer('unreachable')
  queue.changed()
  await vi.advanceTimersByTimeAsync(14_999)
  expect(received()).toBe(2)
  await vi.advanceTimersByTimeAsync(1)
  expect(received()).toBe(3)
  await answer('saved')
  expect(told).toEqual(['unreachable', 'unreachable', 'saved'])
})

test('after the session has ended, typing sends nothing; coming back to the page tries again', async () => {
  const { queue, received, answer, told } = aServer()
  queue.changed()
  await vi.advanceTimersByTimeAsync(1000)
  await answer('refused')
  queue.changed()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(received()).toBe(1)
  queue.now()
  expect(received()).toBe(2)
  await answer('saved')
  queue.changed()
  await vi.advanceTimersByTimeAsync(1000)
  expect(received()).toBe(3)
  expect(told).toEqual(['refused', 'saved'])
})

test('nothing is sent for an application that is closed', async () => {
  const { queue, received, answer, told } = aServer()
  queue.changed()
  await vi.advanceTimersByTimeAsync(1000)
  await answer('closed')
  queue.changed()
  queue.now()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(received()).toBe(1)
  expect(told).toEqual(['closed'])
})

test('a page that goes away sends at once what was still waiting, and nothing when nothing was', async () => {
  const { queue, received } = aServer()
  queue.now()
  expect(received()).toBe(0)
  queue.changed()
  queue.now()
  expect(received()).toBe(1)
})

test('a form that is posted needs no more saving', async () => {
  const { queue, received } = aServer()
  queue.changed()
  queue.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(received()).toBe(0)
})
