import { enqueue } from '#lib/outside/database/history.ts'
import type { Transaction } from '#lib/outside/database/index.ts'

/**
 * Queues the sending of a message. Those about one file share one job, so that they go out in their order; putting it in
 * again tries it at once, however long it was going to pause. `signals` has it wake the others when it gets through.
 */
export const queueDelivery = (
  tx: Transaction,
  message: { readonly id: string; readonly caseId: string | null },
  { signals = false } = {},
): Promise<void> => {
  const more = signals ? { signals: 'yes' } : {}
  return message.caseId === null
    ? enqueue(tx, 'deliver-message', { messageId: message.id, ...more }, `message:${message.id}`)
    : enqueue(tx, 'deliver-file-messages', { caseId: message.caseId, ...more }, `file:${message.caseId}`)
}
