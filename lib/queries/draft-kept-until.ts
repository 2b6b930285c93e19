import { draftTerm } from '#lib/domain/case/draft-term.ts'
import type { DraftTerm } from '#lib/domain/procedure/draft-days.ts'
import { dayOf, today, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

type Draft = { readonly id: string; readonly updatedAt: Date }

/** Until when drafts are kept, by their id. A file that was added or taken out is a change like any other. */
export const keptUntil = async (
  drafts: readonly Draft[],
  world: World,
): Promise<ReadonlyMap<string, DraftTerm>> => {
  const changed = await lastChanges(drafts, world)
  const day = today(world.clock)
  return new Map(
    drafts.map(({ id }) => [id, draftTerm(dayOf(toInstant(changed.get(id) ?? new Date(0))), day)]),
  )
}

/** When each draft was last changed. */
export const lastChanges = async (
  drafts: readonly Draft[],
  world: World,
): Promise<ReadonlyMap<string, Date>> => {
  const files = await world.db.storedFile.groupBy({
    by: ['draftId'],
    where: { draftId: { in: drafts.map(({ id }) => id) } },
    _max: { createdAt: true, removedAt: true },
  })
  const byDraft = new Map(files.map(({ draftId, _max }) => [draftId, _max]))
  return new Map(
    drafts.map(({ id, updatedAt }) => {
      const { createdAt = null, removedAt = null } = byDraft.get(id) ?? {}
      const times = [updatedAt, createdAt, removedAt].map((at) => at?.getTime() ?? 0)
      return [id, new Date(Math.max(...times))]
    }),
  )
}
