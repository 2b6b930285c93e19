import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { type CommandFailure, runCommand } from '../case/run-command.ts'
import { batchOf } from './batch-of.ts'
import { endBatch } from './end-batch.ts'

/** A result that could not go with its batch, and why; it lies in the drawer again. */
export type LeftBehind = { readonly caseId: string; readonly failure: CommandFailure }

/**
 * Hands a batch to the post office: each result counts as returned today (docs/decisions/0024), one transaction each, so
 * that one that cannot go does not hold up the others. Pressed again after an interruption it goes on where it stood. The
 * carrier is told by a job; whether it answers is no matter of the desk.
 */
export const dispatchBatch = async (
  actor: Person,
  batchId: string,
  world: World,
): Promise<Result<{ readonly leftBehind: readonly LeftBehind[] }, 'notFound' | 'goneAlready' | 'empty'>> => {
  const batch = await batchOf(actor, batchId, world.db)
  if (!batch) return err('notFound')
  if (batch.dispatchedAt !== null) return err('goneAlready')
  const items = await world.db.postalItem.findMany({
    where: { batchId },
    orderBy: { id: 'asc' },
    include: { case: { select: { seq: true } } },
  })
  if (items.length === 0) return err('empty')
  const leftBehind: LeftBehind[] = []
  for (const { id, caseId, state, case: file } of items) {
    if (state !== 'registered') continue
    const input = { way: 'post', itemId: id }
    const request = { caseId, version: file.seq, command: 'returnResult', input } as const
    const sent = await runCommand(actor, request, world)
    if (!sent.ok) leftBehind.push({ caseId, failure: sent.error })
  }
  await endBatch(actor, batchId, world)
  return ok({ leftBehind })
}
