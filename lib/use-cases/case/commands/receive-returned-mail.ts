import { z } from 'zod'
import { err, ok } from '#lib/domain/kernel/result.ts'
import { lockItem, recordReport } from '../../post/record-report.ts'
import { effect } from '../command.ts'
import { issueCollectionCode } from './collection-code.ts'

/**
 * By the system, when the post brings a result back: it lies in the drawer again, with a new code, and its owner
 * chooses whether it is sent again or fetched. The file had finished before; nothing is counted twice.
 */
export const receiveReturnedMail = effect({
  input: z.object({
    itemId: z.uuid(),
    /** When it came back. */
    at: z.iso.datetime({ offset: true }),
    source: z.enum(['desk', 'carrier']),
    actorId: z.uuid().nullable(),
  }),
  run: async (scene, { itemId, at, source, actorId }) => {
    const { tx, world, file } = scene
    const item = await lockItem(tx, itemId)
    if (item?.caseId !== file.id) return err({ itemId: 'notFound' })
    await recordReport(tx, item, { state: 'returned', at: Temporal.Instant.from(at), source, actorId }, world)
    const collectionId = await issueCollectionCode(scene)
    return ok({ data: { itemId, collectionId }, changes: {} })
  },
})
