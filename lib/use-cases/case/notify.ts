import type { Command } from '#lib/domain/case/workflow.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { tell } from '../messages/tell.ts'

/** Tells the owner of a file what was decided. A file without one (entered at the desk) is told on paper. */
export const notify = async (
  tx: Transaction,
  file: { readonly id: string; readonly ownerId: string | null },
  seq: number,
  template: Command,
  now: Temporal.Instant,
  world: World,
): Promise<void> => {
  if (file.ownerId === null) return
  await tell(tx, { accountId: file.ownerId, caseId: file.id, seq, template }, now, world)
}
