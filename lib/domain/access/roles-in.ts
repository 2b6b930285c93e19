import type { Actor, Role } from './actor.ts'

/** What decides who may see and do what with a file. */
export type Belonging = {
  readonly ownerId: string | null
  readonly unitCode: string
  readonly procedureCode: string
  readonly divisionId: string | null
}

/** The roles that the actor has towards this file: none means that for them it does not exist. */
export const rolesIn = (actor: Actor, file: Belonging): Role[] => {
  if (actor.kind === 'system') return ['system']
  if (actor.kind !== 'person') return []
  const roles = new Set<Role>()
  if (file.ownerId !== null && file.ownerId === actor.accountId) roles.add('citizen')
  for (const post of actor.posts) {
    if (post.unitCode !== file.unitCode) continue
    if (post.services !== undefined && !post.services.includes(file.procedureCode)) continue
    const boundToDivision = post.role === 'officer' || post.role === 'divisionHead'
    if (boundToDivision && file.divisionId !== null && post.divisionId !== file.divisionId) continue
    roles.add(post.role)
  }
  return [...roles]
}

/** Administrators keep the house; what people file is not theirs to read. */
export const mayRead = (actor: Actor, file: Belonging): boolean =>
  rolesIn(actor, file).some((role) => role !== 'admin')
