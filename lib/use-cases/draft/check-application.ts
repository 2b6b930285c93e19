import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { pruneTyped } from '#lib/domain/procedure/journey.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import { answersFor, type Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { openTyped } from './draft-of.ts'
import { papersStep } from './fixed-steps.ts'
import { mendingIn } from './mending-in.ts'

export type Complete = { readonly typed: Typed; readonly answers: AnyAnswers }
/** The slug of the first step that is not complete; the papers' when papers are missing. */
export type Incomplete = { readonly step: string }

/**
 * Whether a draft can be submitted now: every question that applies answered, every paper that is asked for there. After a
 * request for more it holds only those changes that were asked for.
 */
export const checkApplication = async (
  db: Transaction,
  draftId: string,
  procedure: Procedure,
  world: World,
): Promise<Result<Complete, Incomplete>> => {
  const row = await db.draft.findUnique({ where: { id: draftId } })
  // Thrown away a moment ago, in another window.
  if (!row) return err({ step: procedure.steps[0]?.slug ?? papersStep })
  const now = openTyped(row, world)
  const mending = await mendingIn({ id: draftId, procedure, typed: now }, db, world)
  const typed = pruneTyped(procedure, mending?.typed ?? now)
  const complete = completeAnswers(procedure, typed, today(world.clock).toString())
  if (!complete.ok) return err({ step: complete.error.step })
  // What comes over the counter lies before the clerk on paper.
  if (row.channel === 'online' || row.channel === 'assisted') {
    const given = await db.storedFile.findMany({
      where: { draftId, removedAt: null, scan: { not: 'infected' } },
      select: { paperCode: true },
    })
    const missing = papersFor(procedure, answersFor(complete.value)).filter(
      (paper) => !paper.optional && !given.some((file) => file.paperCode === paper.code),
    )
    if (missing.length > 0) return err({ step: papersStep })
  }
  return ok({ typed, answers: complete.value })
}
