import type { Command } from '#lib/domain/case/workflow.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { tell } from '../messages/tell.ts'
import { askForRating } from '../rating/ask.ts'

/**
 * Tells the owner of a file what was decided, and asks them how satisfied they are where that is asked. A file without
 * one (entered at the desk) is told on paper.
 */
export const notify = async (
  tx: Transaction,
  file: {
    readonly id: string
    readonly ownerId: string | null
    readonly unitCode: string
    readonly procedureCode: string
  },
  seq: number,
  template: Command,
  now: Temporal.Instant,
  world: World,
): Promise<void> => {
  if (file.ownerId === null) return
  await askForRating(tx, file, { seq, event: template }, now, world)
  await tell(tx, { accountId: file.ownerId, caseId: file.id, seq, template }, now, world)
}
