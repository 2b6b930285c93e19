import { randomUUID } from 'node:crypto'
import { toDate } from '#lib/outside/clock/index.ts'
import { collectionCodeOf } from '../../collection/code-of.ts'
import type { Scene } from '../command.ts'

/**
 * Gives a result the code by which its owner collects it, in place of any before. Answers with the row's id, which the
 * event may hold.
 */
export const issueCollectionCode = async ({ tx, file, now, world }: Scene): Promise<string> => {
  await tx.collectionCode.updateMany({
    where: { caseId: file.id, closedAt: null },
    data: { closedAt: toDate(now) },
  })
  const id = randomUUID()
  const codeDigest = world.sealing.digest(collectionCodeOf(id, world.sealing))
  await tx.collectionCode.create({ data: { id, caseId: file.id, codeDigest, issuedAt: toDate(now) } })
  return id
}

/**
 * The code that the receipt of a file without an account bears already, or else a new one. Before there was a result it
 * could be shown, but nothing was collected by it.
 */
export const codeForReady = async (scene: Scene): Promise<string> => {
  const { tx, file } = scene
  const printed =
    file.ownerId === null
      ? await tx.collectionCode.findFirst({ where: { caseId: file.id, closedAt: null } })
      : null
  if (!printed) return issueCollectionCode(scene)
  await tx.collectionCode.update({ where: { id: printed.id }, data: { shownAt: null, shownTo: null } })
  return printed.id
}

/** Nobody collects by this code any more. Answers whether it had been shown to the clerk who acts now. */
export const closeCollectionCode = async ({ tx, file, now, actorId }: Scene): Promise<boolean> => {
  const code = await tx.collectionCode.findFirst({ where: { caseId: file.id, closedAt: null } })
  if (!code) return false
  await tx.collectionCode.update({ where: { id: code.id }, data: { closedAt: toDate(now) } })
  return code.shownTo !== null && code.shownTo === actorId
}
