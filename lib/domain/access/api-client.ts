import type { Person } from './actor.ts'

/** What a key may be for: filing applications, and following files of its units. */
export const apiScopes = ['submit', 'follow'] as const
export type ApiScope = (typeof apiScopes)[number]

/** A system that speaks to ours, recognised by its key. */
export type ApiClient = {
  /** Also the id of the account that owns what it files. */
  readonly clientId: string
  readonly name: string
  readonly scopes: readonly ApiScope[]
  /** The unit that the system was admitted by, and all below it. */
  readonly units: readonly string[]
}

/** The system as the applicant of what it files: it does what people do, by the same use-cases, and nothing more. */
export const asApplicant = ({ clientId, name }: ApiClient): Person => ({
  kind: 'person',
  accountId: clientId,
  fullName: name,
  posts: [],
})
