import type { Command } from '#lib/domain/case/workflow.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { tell } from '../messages/tell.ts'

/** Tells whoever a file belongs to what was decided. */
export const notify = (
  tx: Transaction,
  file: { readonly id: string; readonly ownerId: string | null },
  seq: number,
  template: Command,
  now: Temporal.Instant,
  world: World,
): Promise<void> => tell(tx, { accountId: file.ownerId, caseId: file.id, seq, template }, now, world)
