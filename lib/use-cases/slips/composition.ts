import type { SupplementClock } from '#lib/domain/case/one-stop-rules.ts'
import type { Issue } from '#lib/domain/slips/slip-file.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import type { SlipCase, SlipEvent } from './slip-case.ts'

/** What a slip is put together from, inside the transaction of the decision that issues it. */
export type Composition = {
  readonly tx: Transaction
  readonly world: World
  readonly found: SlipCase
  /** The decision. */
  readonly event: SlipEvent
  readonly issue: Issue
  /** How a supplement acts on the clock of this file. */
  readonly supplementClock: () => Promise<SupplementClock>
}
