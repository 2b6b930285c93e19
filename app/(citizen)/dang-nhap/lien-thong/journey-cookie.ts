import type { Proof } from '#lib/outside/identity/index.ts'

/** What a browser carries to the provider and back. */
export type Journey = Proof & {
  /** Where the person was going. */
  readonly next: string
  /** The account that wants to be linked; null for whoever wants to sign in. */
  readonly linking: string | null
}

/** Minutes to sign in at the provider. */
export const journeyMinutes = 10

/** Each window has a journey of its own: the state that comes back says which. */
export const journeyCookie = (state: string): string => `mctp-oidc-${state.slice(0, 8)}`
