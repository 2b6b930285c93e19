import type { Actor, Person } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import { isUuid } from '../draft/draft-of.ts'

export type LetterParty = {
  readonly actor: Person
  readonly caseId: string
  readonly ownerId: string
  /** Which of the two writes and reads here: the office, or the person. */
  readonly side: 'staff' | 'owner'
}

/** Who speaks for the office with the person; auditors and administrators do not. */
const speaksForTheOffice = ['desk', 'officer', 'divisionHead', 'director'] as const

/**
 * As what the actor exchanges letters in a file; null when they do not. A file entered at the desk has nobody to write
 * to. Officials in a file of their own are its owners.
 */
export const letterParty = async (
  tx: Transaction,
  actor: Actor,
  caseId: string,
): Promise<LetterParty | null> => {
  if (actor.kind !== 'person' || !isUuid(caseId)) return null
  const file = await tx.case.findUnique({
    where: { id: caseId },
    select: { ownerId: true, unitCode: true, divisionId: true, procedureCode: true },
  })
  if (!file?.ownerId) return null
  const party = { actor, caseId, ownerId: file.ownerId }
  const roles = rolesIn(actor, file)
  if (roles.includes('citizen')) return { ...party, side: 'owner' }
  return speaksForTheOffice.some((role) => roles.includes(role)) ? { ...party, side: 'staff' } : null
}
