import { randomUUID } from 'node:crypto'
import type { Command } from '#lib/domain/case/workflow.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { enqueue } from '#lib/outside/database/history.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

/**
 * Writes the message that a decision sends, in the decision's own transaction: it exists if and only if the decision
 * does. Mail follows by a job. A file without an owner (entered at the desk) is told on paper.
 */
export const notify = async (
  tx: Transaction,
  file: { readonly id: string; readonly ownerId: string | null },
  seq: number,
  template: Command,
  now: Temporal.Instant,
  world: World,
): Promise<void> => {
  if (file.ownerId === null) return
  const id = randomUUID()
  await tx.message.create({
    data: { id, accountId: file.ownerId, caseId: file.id, seq, template, createdAt: toDate(now) },
  })
  if (world.mails) await enqueue(tx, 'deliver-message', { messageId: id }, `message:${id}`)
}
