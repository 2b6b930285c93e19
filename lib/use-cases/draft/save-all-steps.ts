import type { Person } from '#lib/domain/access/actor.ts'
import { counterFields } from '#lib/domain/case/counter-fields.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { mergeTyped, type Seen, withAnswersOf } from '#lib/domain/procedure/merge-typed.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import { answersFor, type Procedure } from '#lib/domain/procedure/procedure.ts'
import { addRow, readIntent, removeRow } from '#lib/domain/procedure/save-typed.ts'
import { fieldNamed, rowsToDraw, type Typed } from '#lib/domain/procedure/typed.ts'
import { toDate, today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { isCounterComplete } from './counter-facts.ts'
import { draftOf, sealTyped } from './draft-of.ts'
import { mendingIn } from './mending-in.ts'
import type { Differing } from './save-step.ts'
import { isTicked, keepTicks } from './seen-papers.ts'

type Saved = {
  /** Every question that applies is answered, those about the counter too, and every paper asked for lies there. */
  readonly isComplete: boolean
  /** Where on the page a row button leads. */
  readonly at?: string
  /** As of `saveStep`. */
  readonly differing: readonly Differing[]
}

/**
 * Keeps everything that a clerk typed on the one page of a walk-in entry, valid or not, with the papers ticked as
 * seen. The counterpart of `saveStep` for a draft entered at the desk, where a colleague may have the same page open.
 * While a supplement is asked for, only what was asked for is kept.
 */
export const saveAllSteps = async (
  actor: Person,
  input: {
    readonly draftId: string
    readonly posted: Readonly<Record<string, string>>
    readonly intent: string
    readonly seen: Seen | null
  },
  world: World,
): Promise<Result<Saved, 'notFound' | 'closed'>> => {
  const draft = await draftOf(actor, input.draftId, world.db, world)
  if (!draft || draft.row.enteredById === null) return err('notFound')
  if (!draft.isOpen) return err('closed')
  const { row } = draft
  const procedure = procedureOf(row.procedureCode, row.revision)
  const { fields, steps } = procedure
  const intent = readIntent(fields, input.intent)

  // Who stood at the counter is asked once, when the papers come in.
  const counter = draft.file === null ? counterFields(row.channel) : {}
  const asked = [...steps.flatMap((step) => step.fields), ...Object.keys(counter)]
  const all = { ...fields, ...counter }
  const merged = mergeTyped(all, asked, draft.typed, Object.entries(input.posted), input.seen)
  let { typed } = merged
  if (intent.kind === 'addRow') typed = addRow(fields, intent.table, typed)
  if (intent.kind === 'removeRow') typed = removeRow(fields, intent.table, intent.row, typed)
  const mending = await mendingIn({ id: row.id, procedure, typed }, world.db, world)
  const papers = procedure.papers.filter(({ code }) => mending?.papers.has(code) ?? true)
  typed = keepTicks(mending?.typed ?? typed, input.posted, { papers })
  const updated = await world.db.draft.updateMany({
    where: { id: row.id, version: row.version },
    data: {
      typed: sealTyped(row.id, typed, world),
      version: row.version + 1,
      attempted: intent.kind === 'continue' ? steps.map((step) => step.slug) : row.attempted,
      updatedAt: toDate(world.clock.now()),
    },
  })
  // Somebody saved in between: merged anew into what they stored.
  if (updated.count !== 1) return saveAllSteps(actor, input, world)
  const isCounterDone =
    draft.file !== null || isCounterComplete(typed, row.channel, today(world.clock).toString())
  const saved = {
    isComplete: isCounterDone && isComplete(procedure, typed, row.channel, world),
    differing: merged.differing.map((name) => ({
      name,
      theirs: withAnswersOf(all, {}, [name], draft.typed),
    })),
  }
  if (intent.kind === 'addRow') {
    const table = fieldNamed(fields, intent.table)
    const last = table?.kind === 'table' ? rowsToDraw(table, intent.table, typed) - 1 : 0
    return ok({ ...saved, at: `${intent.table}.${last}` })
  }
  return ok(intent.kind === 'removeRow' ? { ...saved, at: intent.table } : saved)
}

const isComplete = (procedure: Procedure, typed: Typed, channel: string, world: World): boolean => {
  const complete = completeAnswers(procedure, typed, today(world.clock).toString())
  if (!complete.ok) return false
  return (
    channel === 'assisted' ||
    papersFor(procedure, answersFor(complete.value)).every(
      (paper) => paper.optional || isTicked(typed, paper.code),
    )
  )
}
