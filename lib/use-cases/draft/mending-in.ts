import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { pruneTyped } from '#lib/domain/procedure/journey.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { Submission } from '#lib/domain/supplement/checklist.ts'
import { mendingOf, openPapers } from '#lib/domain/supplement/mending.ts'
import { askedBy, type Item, type ItemKind } from '#lib/domain/supplement/point.ts'
import { today, toInstant } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { submissionOf } from '../case/answers.ts'

/** A request for more that waits for its answer. */
export type OpenRound = {
  readonly round: number
  readonly askedAt: Temporal.Instant
  /** In the reviewer's order. */
  readonly items: readonly Item[]
  /** What the reviewer had before them. */
  readonly before: Submission
}

export type DraftMending = OpenRound & {
  /** The declaration with only those changes that were asked for, or follow from them. */
  readonly typed: Typed
  readonly fields: ReadonlySet<string>
  readonly papers: ReadonlySet<string>
}

type Draft = { readonly id: string; readonly procedure: Procedure; readonly typed: Typed }

/** Null while nothing is asked for; and for requests from before items were told apart, under which all stays open. */
export const openRound = async (caseId: string, db: Transaction, world: World): Promise<OpenRound | null> => {
  const row = await db.supplementRound.findFirst({
    where: { caseId, answeredAt: null, case: { status: 'awaitingSupplement' } },
    orderBy: { round: 'desc' },
  })
  if (!row) return null
  const items = await db.supplementItem.findMany({
    where: { caseId, round: row.round },
    orderBy: { ordinal: 'asc' },
  })
  return {
    round: row.round,
    askedAt: toInstant(row.askedAt),
    items: items.map(({ kind, target, words }) => ({ kind: kind as ItemKind, target, words })),
    before: await submissionOf(db, { caseId, version: row.answersVersion }, world),
  }
}

/** What of a draft may be changed now, because it was asked for. */
export const mendingIn = async (
  draft: Draft,
  db: Transaction,
  world: World,
): Promise<DraftMending | null> => {
  const round = await openRound(draft.id, db, world)
  return round && mendingUnder(round, draft, world)
}

export const mendingUnder = (round: OpenRound, draft: Omit<Draft, 'id'>, world: World): DraftMending => {
  const { procedure } = draft
  const day = today(world.clock).toString()
  const asked = askedBy(round.items)
  const before = round.before.typed
  const { open, typed } = mendingOf(procedure, {
    before,
    typed: draft.typed,
    asked: asked.fields,
    today: day,
  })
  const complete = completeAnswers(procedure, pruneTyped(procedure, typed), day)
  const now: AnyAnswers | null = complete.ok ? complete.value : null
  return {
    ...round,
    typed,
    fields: open,
    papers: openPapers(procedure, { asked, before: round.before.answers, now }),
  }
}
