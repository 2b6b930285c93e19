import type { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import { mayRead, rolesIn } from '#lib/domain/access/roles-in.ts'
import { isHeld, type Scan } from '#lib/domain/case/scan.ts'
import type { World } from '#lib/outside/world.ts'
import { draftOf, isUuid } from '#lib/use-cases/draft/draft-of.ts'

/** A file in quarantine: it is there, and nobody opens it. */
export type HeldFile = { readonly held: 'waiting' | 'infected' }

export type OpenFile = {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly content: () => Readable
}

/**
 * A file of an application or a case, for those who may read it; null for everybody else. What was taken out after it had
 * been submitted stays part of the case: officials decided by it. What waits for the scanner, or was found
 * infected, is given to nobody.
 */
export const storedFile = async (
  actor: Person,
  { caseId, fileId }: { readonly caseId: string; readonly fileId: string },
  world: World,
): Promise<OpenFile | HeldFile | null> => {
  if (!isUuid(caseId) || !isUuid(fileId)) return null
  const file = await world.db.storedFile.findFirst({
    where: { id: fileId, draftId: caseId },
  })
  if (!file) return null
  const submitted = await world.db.case.findUnique({ where: { id: caseId } })
  const isOfTheCase =
    submitted !== null && (file.removedAt === null || file.removedAt > submitted.submittedAt)
  // A result is handed over once the fee is settled, in whatever form.
  if (file.paperCode === 'result' && submitted && !submitted.feeSettled && isOnlyTheirs(actor, submitted))
    return null
  const isOfTheDraft = file.removedAt === null && (await draftOf(actor, caseId, world.db, world)) !== null
  if (!isOfTheDraft && !(isOfTheCase && mayRead(actor, submitted))) return null
  const scan = file.scan as Scan
  if (isHeld(scan)) return { held: scan === 'waiting' ? 'waiting' : 'infected' }
  return {
    name: file.name,
    mediaType: file.mediaType,
    size: file.size,
    content: () => world.files.get(file.storageKey),
  }
}

const isOnlyTheirs = (actor: Person, file: Parameters<typeof rolesIn>[1]): boolean =>
  rolesIn(actor, file).every((role) => role === 'citizen')
