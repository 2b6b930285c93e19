import { toDate } from '#lib/outside/clock/index.ts'
import { enqueue } from '#lib/outside/database/history.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

/** Writes down that the post has a batch, and leaves telling the carrier to a job. */
export const closeBatch = async (
  tx: Transaction,
  { batchId, dispatchedBy }: { readonly batchId: string; readonly dispatchedBy: string },
  world: World,
): Promise<void> => {
  await tx.postalBatch.updateMany({
    where: { id: batchId, dispatchedAt: null },
    data: { dispatchedAt: toDate(world.clock.now()), dispatchedBy },
  })
  // A played scenario sends nothing out.
  if (world.mails) await enqueue(tx, 'register-post', { batchId }, `post:${batchId}`)
}
