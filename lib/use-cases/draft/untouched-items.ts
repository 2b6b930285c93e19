import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { isMended } from '#lib/domain/supplement/changes.ts'
import type { Point } from '#lib/domain/supplement/point.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { openTyped } from './draft-of.ts'
import { type DraftMending, mendingIn } from './mending-in.ts'
import { isTicked } from './seen-papers.ts'

export type AskedPoint = Pick<Point, 'kind' | 'target'>

/** The questions and papers that were asked for and stand as they stood; what was asked for in words, nobody can tell. */
export const untouchedItems = async (
  draftId: string,
  procedure: Procedure,
  db: Transaction,
  world: World,
): Promise<readonly AskedPoint[]> => {
  const row = await db.draft.findUniqueOrThrow({ where: { id: draftId } })
  const typed = openTyped(row, world)
  const mending = await mendingIn({ id: draftId, procedure, typed }, db, world)
  return mending ? untouchedIn(mending, draftId, procedure, db) : []
}

/** A paper was handed in again when a file came since, or when a clerk ticked it on the counter. */
export const untouchedIn = async (
  { items, before, typed, askedAt }: DraftMending,
  draftId: string,
  procedure: Procedure,
  db: Transaction,
): Promise<readonly AskedPoint[]> => {
  const since = await db.storedFile.findMany({
    where: { draftId, removedAt: null, createdAt: { gt: toDate(askedAt) } },
    select: { paperCode: true },
  })
  const came = new Set(since.map(({ paperCode }) => paperCode))
  return items.flatMap(({ kind, target }) => {
    if (kind === 'other') return []
    const done =
      kind === 'paper'
        ? came.has(target) || isTicked(typed, target)
        : isMended(procedure, target, before.typed, typed)
    return done ? [] : [{ kind, target }]
  })
}
