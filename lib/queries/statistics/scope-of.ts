import type { Actor } from '#lib/domain/access/actor.ts'
import { unitsAs } from '#lib/domain/access/actor.ts'
import type { Scope } from './files-as-at.ts'

/** The units whose figures a member of staff opens down to the files: administrators keep the house and read none. */
export const unitsToRead = (actor: Actor): readonly string[] =>
  unitsAs(actor, 'desk', 'officer', 'divisionHead', 'director', 'auditor')

/** The files of a unit that somebody may read: all, those of their divisions, or null for none. */
export const scopeOf = (actor: Actor, unitCode: string): Scope | null => {
  if (actor.kind !== 'person') return null
  const posts = actor.posts.filter((post) => post.unitCode === unitCode && post.role !== 'admin')
  if (posts.length === 0) return null
  const divisionIds = posts.map((post) =>
    post.role === 'officer' || post.role === 'divisionHead' ? post.divisionId : null,
  )
  return {
    unitCode,
    divisionIds: divisionIds.includes(null) ? null : divisionIds.filter((id) => id !== null),
  }
}
