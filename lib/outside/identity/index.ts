import type { Result } from '#lib/domain/kernel/result.ts'

/** What has to be remembered, in the visitor's own browser, between leaving for the provider and coming back. */
export type Proof = { readonly state: string; readonly nonce: string; readonly verifier: string }

export type Claims = Readonly<Record<string, unknown>>

export type IdentityFailure =
  /** The provider cannot be reached, or answers like none. */
  | 'away'
  /** The person, or the provider, said no. */
  | 'refused'
  /** What came back does not fit what was sent, was used before, or is not signed by the provider. */
  | 'mistrusted'

/** Somebody else who knows who people are. */
export type IdentityProvider = {
  /** As people know it, e.g. "VNeID". */
  readonly label: string
  /** The claim that bears the number of the identity card, where one was named. */
  readonly idNumberClaim: string | undefined
  /** Where to send the visitor, and what to remember. */
  readonly begin: () => Promise<Result<{ readonly url: string; readonly proof: Proof }, IdentityFailure>>
  /** Who came back. `search` is the query of the address at which they arrived. */
  readonly complete: (
    search: string,
    proof: Proof,
  ) => Promise<
    Result<{ readonly issuer: string; readonly subject: string; readonly claims: Claims }, IdentityFailure>
  >
}
