import type { Person } from '#lib/domain/access/actor.ts'
import { mayRead } from '#lib/domain/access/roles-in.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { readIntent, storable } from '#lib/domain/procedure/save-typed.ts'
import { placeOf, type Typed } from '#lib/domain/procedure/typed.ts'
import { toDate, today } from '#lib/outside/clock/index.ts'
import { lockCase } from '#lib/outside/database/history.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { resultFormFor } from '#lib/procedures/results/index.ts'
import { openAnswers } from '../case/answers.ts'
import { isUuid } from '../draft/draft-of.ts'
import { withRowChange } from '../draft/row-change.ts'
import { mayWriteResult } from './may-write-result.ts'
import { sealResultTyped } from './result-draft.ts'

/** The longest that stands in one control. */
const longest = 5_000

/**
 * Keeps what an officer writes of a result, valid or not. `seen` is the version that they had before them: whoever was
 * overtaken is told, and loses nothing that the other one wrote.
 */
export const saveResult = async (
  actor: Person,
  input: {
    readonly caseId: string
    readonly posted: Typed
    readonly seen: number
    /** The button: goes on, or adds or takes away a row. */
    readonly intent?: string
  },
  world: World,
): Promise<Result<number, 'notFound' | 'closed' | 'changed'>> => {
  const { caseId, posted, seen, intent = 'continue' } = input
  if (!isUuid(caseId)) return err('notFound')
  return world.db.$transaction(async (tx) => {
    await lockCase(tx, caseId)
    const file = await tx.case.findUnique({ where: { id: caseId } })
    if (!file || !mayRead(actor, file)) return err('notFound')
    if (!mayWriteResult(actor, file, today(world.clock))) return err('closed')
    const procedure = procedureOf(file.procedureCode, file.revision)
    const before = await tx.resultDraft.findUnique({ where: { caseId }, select: { version: true } })
    if ((before?.version ?? 0) !== seen) return err('changed')
    const form = resultFormFor(procedure, await openAnswers(tx, file, world))
    const sent = Object.fromEntries(
      Object.entries(posted)
        .filter(([control]) => placeOf(form.fields, control) !== undefined)
        .map(([control, text]) => [control, storable(text).slice(0, longest)]),
    )
    const typed = withRowChange(form.fields, readIntent(form.fields, intent), sent, sent)
    const version = seen + 1
    const row = {
      form: form.code,
      version,
      typed: sealResultTyped(caseId, typed, world),
      changedBy: actor.accountId,
      changedAt: toDate(world.clock.now()),
    }
    await tx.resultDraft.upsert({ where: { caseId }, create: { caseId, ...row }, update: row })
    return ok(version)
  })
}
