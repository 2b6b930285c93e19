/** The states of an item, in the order of its way. */
export const itemStates = [
  'registered',
  'dispatched',
  'inTransit',
  'outForDelivery',
  'failedAttempt',
  'delivered',
  'returned',
  'lost',
] as const
export type ItemState = (typeof itemStates)[number]

export const isItemState = (text: string): text is ItemState =>
  (itemStates as readonly string[]).includes(text)

const underWay = ['inTransit', 'outForDelivery', 'failedAttempt', 'delivered', 'returned', 'lost'] as const

/**
 * What can follow what. Reports get lost, so anything under way may follow anything under way. An item that arrived
 * or came back is at its end; one given up for lost may still turn up.
 */
const followedBy: Readonly<Record<ItemState, readonly ItemState[]>> = {
  registered: ['dispatched'],
  dispatched: underWay,
  inTransit: underWay,
  outForDelivery: underWay,
  failedAttempt: underWay,
  delivered: [],
  returned: [],
  lost: ['delivered', 'returned'],
}

/** The states that can be reported of an item as it stands, for the buttons of the desk. */
export const nextStates = (state: ItemState): readonly ItemState[] =>
  followedBy[state].filter((next) => next !== state)

/** Nothing that is reported changes it any more. */
export const isAtItsEnd = (state: ItemState): boolean => followedBy[state].length === 0

export type Report = { readonly state: ItemState; readonly at: Temporal.Instant }

/**
 * Where an item is after everything that was reported of it, in whatever order the reports came: a fold over them in
 * the order of their own times, in which what cannot follow is passed over. Starts at `dispatched`.
 */
export const stateAfter = (reports: readonly Report[], dispatchedAt: Temporal.Instant): Report => {
  const inOrder = reports.toSorted(
    (a, b) =>
      Temporal.Instant.compare(a.at, b.at) || itemStates.indexOf(a.state) - itemStates.indexOf(b.state),
  )
  return inOrder.reduce<Report>(
    (current, report) => (followedBy[current.state].includes(report.state) ? report : current),
    { state: 'dispatched', at: dispatchedAt },
  )
}

/** As what somebody took an item. */
export const receivedAs = {
  self: 'Người nhận',
  household: 'Người trong nhà',
  authorised: 'Người được ủy quyền',
  other: 'Người khác',
} as const
export type ReceivedAs = keyof typeof receivedAs
