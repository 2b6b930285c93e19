/** Seconds without a touch until the screen asks, and from then until it closes. */
export const asksAfter = 300
export const closesAfter = 60

export type IdleState =
  | { readonly kind: 'busy' }
  | { readonly kind: 'asking'; readonly secondsLeft: number }
  | { readonly kind: 'over' }

/** How a screen stands that was last touched so many seconds ago. */
export const idleState = (idleSeconds: number): IdleState => {
  if (idleSeconds < asksAfter) return { kind: 'busy' }
  const secondsLeft = Math.ceil(asksAfter + closesAfter - idleSeconds)
  return secondsLeft > 0 ? { kind: 'asking', secondsLeft } : { kind: 'over' }
}
