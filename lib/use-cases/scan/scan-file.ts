import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { tell } from '../messages/tell.ts'

/**
 * Has the scanner look at a file that waits. While the scanner is away this fails, and the job is tried again. Of an
 * infected file the person who sent it is told.
 */
export const scanFile = async (fileId: string, world: World): Promise<void> => {
  const file = await world.db.storedFile.findUnique({ where: { id: fileId } })
  if (file?.scan !== 'waiting') return
  const submitted = await world.db.case.findUnique({
    where: { id: file.draftId },
    select: { submittedAt: true },
  })
  // Taken out before anybody else could see it: its bytes are on their way out.
  if (file.removedAt !== null && !(submitted && file.removedAt > submitted.submittedAt)) return
  if (!world.scanner) throw new Error('no scanner is configured')
  const verdict = await world.scanner.scan(world.files.get(file.storageKey))
  const now = world.clock.now()
  await world.db.$transaction(async (tx) => {
    const { count } = await tx.storedFile.updateMany({
      where: { id: fileId, scan: 'waiting' },
      data: { scan: verdict, scannedAt: toDate(now) },
    })
    if (count === 0 || verdict === 'clean') return
    const draft = await tx.draft.findUnique({ where: { id: file.draftId } })
    const accountId = draft?.ownerId ?? file.uploadedBy
    if (accountId === null) return
    await tell(
      tx,
      {
        ...{ accountId, template: 'infectedFile', data: { draftId: file.draftId } },
        ...(submitted && { caseId: file.draftId }),
      },
      now,
      world,
    )
  })
}
