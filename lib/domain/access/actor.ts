/** Roles that a post gives inside a unit. */
export const staffRoles = ['desk', 'officer', 'divisionHead', 'director', 'admin', 'auditor'] as const
export type StaffRole = (typeof staffRoles)[number]
/** `system` is nobody's post: what happens without a person, as a change of the calendar does. */
export type Role = 'citizen' | StaffRole | 'system'
/** As whom somebody is given a file to read: also another system (see ApiClient). */
export type Viewer = Role | 'client'

/** A role held in a unit; officers and division heads hold it in one division. */
export type Post = {
  readonly role: StaffRole
  readonly unitCode: string
  readonly divisionId: string | null
  /** The codes of the services that the post is for, where it is not for all of them. */
  readonly services?: readonly string[]
  /** Heads the desk. */
  readonly leads?: boolean
  /** The account of the absent colleague whose post this is; the actor stands in. */
  readonly onBehalfOf?: string
}

/** Who is acting. Everything that reads or changes takes one first. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | Person
  /** The system itself: jobs, and a scenario setting its stage. Never made from a request. */
  | System

export type System = { readonly kind: 'system' }

export type Person = {
  readonly kind: 'person'
  readonly accountId: string
  readonly fullName: string
  readonly posts: readonly Post[]
}

export const anonymous: Actor = { kind: 'anonymous' }

export const isStaff = (actor: Actor): actor is Person => actor.kind === 'person' && actor.posts.length > 0

export const hasRole = (actor: Actor, ...roles: readonly StaffRole[]): actor is Person =>
  actor.kind === 'person' && actor.posts.some((post) => roles.includes(post.role))

/** The units in which the actor holds one of these roles, without repetition. */
export const unitsAs = (actor: Actor, ...roles: readonly StaffRole[]): string[] =>
  actor.kind === 'person'
    ? [...new Set(actor.posts.filter((post) => roles.includes(post.role)).map((post) => post.unitCode))]
    : []

/** The absent colleagues for whom the actor stands in. */
export const standsInFor = (actor: Actor): string[] =>
  actor.kind === 'person' ? actor.posts.flatMap((post) => post.onBehalfOf ?? []) : []
