import { type Actor, hasRole, standsInFor } from '#lib/domain/access/actor.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { type ChangeLine, changeLines } from './change-lines.ts'
import { type Moves, movedBy } from './moved-due-dates.ts'
import { type MovedFile, movedFiles } from './moved-files.ts'

export type ChangeView = {
  readonly change: ChangeLine
  /** Proposed by the actor, who therefore does not decide. */
  readonly isOwn: boolean
  /** What an approval would move now; null once it is decided. */
  readonly preview: Moves | null
  /** What it has moved. */
  readonly moved: readonly MovedFile[]
}

/** One change of the calendar, for administrators; null for everybody else. */
export const calendarChange = async (actor: Actor, id: string, world: World): Promise<ChangeView | null> => {
  if (!hasRole(actor, 'admin') || !isUuid(id)) return null
  const [change] = await changeLines(world, id)
  if (!change) return null
  const { day: date, kind, name, source, decidedAt } = change
  return {
    change,
    isOwn: [actor.accountId, ...standsInFor(actor)].includes(change.proposedById),
    preview:
      change.state === 'proposed'
        ? await movedBy(world.db, { date, kind, name, source }, today(world.clock))
        : null,
    moved: await movedFiles({ id, decidedAt: decidedAt === null ? null : new Date(decidedAt) }, world.db),
  }
}
