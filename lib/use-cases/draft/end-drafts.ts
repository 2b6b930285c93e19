import { draftTerm } from '#lib/domain/case/draft-term.ts'
import { draftDays } from '#lib/domain/procedure/draft-days.ts'
import { dayOf, toDate, today, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { lastChanges } from '#lib/queries/draft-kept-until.ts'
import { tell } from '../messages/tell.ts'
import { removeDraft } from './remove-draft.ts'

/**
 * Tells the owners of drafts that nobody has changed for long, and throws away what was not changed after that either
 * (`draftTerm`). Nobody loses a draft without having been told the full time before, also when this did not run for
 * days; what was submitted is never touched. Answers with how many of each.
 */
export const endDrafts = async (world: World): Promise<{ told: number; thrownAway: number }> => {
  const day = today(world.clock)
  const outcome = { told: 0, thrownAway: 0 }
  for (const draft of await longUnchanged(world)) {
    const changedOn = dayOf(toInstant(draft.changedAt))
    const { until, endsSoon } = draftTerm(changedOn, day)
    if (!endsSoon) continue
    const toldOn =
      draft.warnedAt && draft.warnedAt > draft.changedAt ? dayOf(toInstant(draft.warnedAt)) : null
    if (toldOn === null) {
      if (await tellOwner(draft, until, world)) outcome.told++
      continue
    }
    const mayGo = laterOf(Temporal.PlainDate.from(until), toldOn.add({ days: draftDays.warnedBefore }))
    if (Temporal.PlainDate.compare(day, mayGo) > 0 && (await removeDraft(draft.id, draft, world)))
      outcome.thrownAway++
  }
  return outcome
}

type Unchanged = Awaited<ReturnType<typeof longUnchanged>>[number]

/** Drafts whose last change lies so far back that something may have to be done about them; no files among them. */
const longUnchanged = async (world: World) => {
  const days = draftDays.kept - draftDays.warnedBefore - 1
  const before = toDate(world.clock.now().subtract({ hours: days * 24 }))
  const rows = await world.db.draft.findMany({
    where: { updatedAt: { lt: before } },
    select: {
      ...{ id: true, version: true, procedureCode: true, revision: true, warnedAt: true },
      ...{ ownerId: true, enteredById: true, updatedAt: true },
    },
    orderBy: { updatedAt: 'asc' },
  })
  const filed = await world.db.case.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { id: true },
  })
  const isFiled = new Set(filed.map(({ id }) => id))
  const open = rows.filter(({ id }) => !isFiled.has(id))
  const changes = await lastChanges(open, world)
  return open.map((row) => ({ ...row, changedAt: changes.get(row.id) ?? row.updatedAt }))
}

/** False when a colleague of this worker was faster, or the draft has changed. */
const tellOwner = (draft: Unchanged, until: string, world: World): Promise<boolean> =>
  world.db.$transaction(async (tx) => {
    const accountId = draft.ownerId ?? draft.enteredById
    const now = world.clock.now()
    const { id, version, warnedAt } = draft
    const noted = await tx.draft.updateMany({
      where: { id, version, warnedAt },
      data: { warnedAt: toDate(now) },
    })
    if (noted.count !== 1 || accountId === null) return false
    const data = { draftId: id, procedure: draft.procedureCode, revision: draft.revision, until }
    await tell(tx, { accountId, template: 'draftEnds', data }, now, world)
    return true
  })

const laterOf = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) >= 0 ? a : b
