import { randomUUID } from 'node:crypto'
import { toDate } from '#lib/outside/clock/index.ts'
import { collectionCodeOf } from '../../collection/code-of.ts'
import type { Scene } from '../command.ts'

/**
 * Gives a ready result the code by which its owner collects it, in place of any before. A file without an account has
 * nobody to give it to. Answers with the row's id, which the event may hold.
 */
export const issueCollectionCode = async ({ tx, file, now, world }: Scene): Promise<string | null> => {
  if (file.ownerId === null) return null
  await tx.collectionCode.updateMany({
    where: { caseId: file.id, closedAt: null },
    data: { closedAt: toDate(now) },
  })
  const id = randomUUID()
  const codeDigest = world.sealing.digest(collectionCodeOf(id, world.sealing))
  await tx.collectionCode.create({ data: { id, caseId: file.id, codeDigest, issuedAt: toDate(now) } })
  return id
}

/** Nobody collects by this code any more. Answers whether it had been shown to the clerk who acts now. */
export const closeCollectionCode = async ({ tx, file, now, actorId }: Scene): Promise<boolean> => {
  const code = await tx.collectionCode.findFirst({ where: { caseId: file.id, closedAt: null } })
  if (!code) return false
  await tx.collectionCode.update({ where: { id: code.id }, data: { closedAt: toDate(now) } })
  return code.shownTo !== null && code.shownTo === actorId
}
