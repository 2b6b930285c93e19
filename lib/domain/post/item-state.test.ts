import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ItemState, isAtItsEnd, itemStates, nextStates, type Report, stateAfter } from './item-state.ts'

const dispatchedAt = Temporal.Instant.from('2020-08-17T02:00:00Z')

/** A way that the table allows, one report an hour. */
const ways = fc.array(fc.nat(), { maxLength: 12 }).map((choices) => {
  const reports: Report[] = []
  let state: ItemState = 'dispatched'
  for (const choice of choices) {
    const next = nextStates(state)
    const chosen = next[choice % Math.max(1, next.length)]
    if (chosen === undefined) break
    state = chosen
    reports.push({ state, at: dispatchedAt.add({ hours: reports.length + 1 }) })
  }
  return { reports, end: state }
})

describe('the state of an item', () => {
  test('is dispatched while nothing is reported', () => {
    expect(stateAfter([], dispatchedAt)).toEqual({ state: 'dispatched', at: dispatchedAt })
  })

  test('is that of its last report, in whatever order and however often the reports came', () => {
    const shuffled = ways.chain(({ reports, end }) =>
      fc
        .shuffledSubarray([...reports, ...reports], { minLength: reports.length * 2 })
        .map((came) => ({ came, end })),
    )
    fc.assert(
      fc.property(shuffled, ({ came, end }) => {
        expect(stateAfter(came, dispatchedAt).state).toBe(end)
      }),
    )
  })

  test('never leaves its end, whatever is reported later', () => {
    const anything = fc.array(
      fc.record({
        state: fc.constantFrom(...itemStates),
        at: fc.integer({ min: 10, max: 99 }).map((hours) => dispatchedAt.add({ hours })),
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom<ItemState>('delivered', 'returned'), anything, (end, later) => {
        const reports = [{ state: end, at: dispatchedAt.add({ hours: 1 }) }, ...later]
        expect(stateAfter(reports, dispatchedAt).state).toBe(end)
      }),
    )
  })

  test('of a lost item is mended when it turns up', () => {
    const reports: Report[] = [
      { state: 'lost', at: dispatchedAt.add({ hours: 1 }) },
      { state: 'inTransit', at: dispatchedAt.add({ hours: 2 }) },
      { state: 'returned', at: dispatchedAt.add({ hours: 3 }) },
    ]
    expect(stateAfter(reports, dispatchedAt).state).toBe('returned')
  })

  test('ends when the item arrived or came back', () => {
    expect(itemStates.filter(isAtItsEnd)).toEqual(['delivered', 'returned'])
  })
})
