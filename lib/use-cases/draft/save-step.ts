import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { withoutMistaken } from '#lib/domain/procedure/about-another.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { competentPlace, placeQuestions } from '#lib/domain/procedure/competence.ts'
import { questions, stepAfter, visibleSteps } from '#lib/domain/procedure/journey.ts'
import { answerText, mergeTyped, type Seen, withAnswersOf } from '#lib/domain/procedure/merge-typed.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { readIntent } from '#lib/domain/procedure/save-typed.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { toDate, today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { checkApplication } from './check-application.ts'
import { draftOf, sealTyped } from './draft-of.ts'
import { checkStep, mendStep, papersStep } from './fixed-steps.ts'
import { mendingUnder, openRound } from './mending-in.ts'
import { lastRow, withRowChange } from './row-change.ts'
import { competentUnit } from './submit-application.ts'

type Saved = {
  /** Where to go: the next step, this one again, or the papers after the last. */
  readonly next: string
  /** Where on the page a row button leads: the row that it added, or the table that it shortened. */
  readonly at?: string
  /** Questions answered differently here and elsewhere, each with what is stored: the person has to choose. */
  readonly differing: readonly Differing[]
  /** Questions that hold something else than before. */
  readonly changed: readonly string[]
}

export type Differing = { readonly name: string; readonly theirs: Typed }

/**
 * Keeps what was typed in a step, valid or not. Unless it was only an autosave or a row button, the step then counts
 * as attempted and its problems show. `seen` says what the page was drawn from: what was saved from another window or
 * device since is merged question by question, and nothing is overwritten that the sender had not seen (`mergeTyped`).
 * While a supplement is asked for, only what was asked for (`mendingOf`) is kept.
 */
export const saveStep = async (
  actor: Person,
  input: {
    readonly draftId: string
    readonly step: string
    readonly posted: Readonly<Record<string, string>>
    readonly intent: string
    readonly seen: Seen | null
  },
  world: World,
): Promise<Result<Saved, 'notFound' | 'closed'>> => {
  // Two saves at once: the loser reads again and merges into what the winner stored.
  for (let attempt = 0; attempt < 5; attempt++) {
    const outcome = await trySave(actor, input, world)
    if (outcome !== 'raced') return outcome
  }
  throw new Error('a draft changed five times while it was being saved')
}

const trySave = async (
  actor: Person,
  { draftId, step: slug, posted, intent: intentText, seen }: Parameters<typeof saveStep>[1],
  world: World,
): Promise<Result<Saved, 'notFound' | 'closed'> | 'raced'> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft) return err('notFound')
  if (!draft.isOpen) return err('closed')
  const { row } = draft
  const procedure = procedureOf(row.procedureCode, row.revision)
  const step = procedure.steps.find((candidate) => candidate.slug === slug)
  if (!step) return err('notFound')
  const { fields } = procedure
  const intent = readIntent(fields, intentText)
  const round = draft.file && (await openRound(draftId, world.db, world))
  const stored = round ? mendingUnder(round, { procedure, typed: draft.typed }, world).typed : draft.typed

  const merged = mergeTyped(fields, step.fields, stored, Object.entries(posted), seen)
  let typed = withRowChange(fields, intent, merged.typed, posted)
  if (round) typed = mendingUnder(round, { procedure, typed }, world).typed
  typed = withoutMistaken(procedure.fields, {
    before: draft.typed,
    after: typed,
    unseen: unseenIn(row, procedure),
  })
  const attempted = intent.kind === 'continue' ? [...new Set([...row.attempted, slug])] : row.attempted
  const differing = merged.differing.map((name) => ({
    name,
    theirs: withAnswersOf(fields, {}, [name], stored),
  }))
  const changed = step.fields.filter(
    (name) => answerText(fields, name, stored) !== answerText(fields, name, typed),
  )
  const said = { differing, changed }
  // Sent once more by somebody who never heard that it had arrived.
  if (intent.kind === 'autosave' && changed.length === 0) return ok({ next: slug, ...said })
  const updated = await world.db.draft.updateMany({
    where: { id: draftId, version: row.version },
    data: {
      typed: sealTyped(draftId, typed, world),
      version: row.version + 1,
      attempted,
      updatedAt: toDate(world.clock.now()),
    },
  })
  if (updated.count !== 1) return 'raced'
  if (intent.kind === 'autosave' || differing.length > 0) return ok({ next: slug, ...said })
  if (intent.kind === 'addRow') return ok({ next: slug, at: lastRow(fields, intent.table, typed), ...said })
  if (intent.kind === 'removeRow') return ok({ next: slug, at: intent.table, ...said })

  const { problems } = checkFields(
    procedure,
    questions(procedure, step, typed),
    typed,
    today(world.clock).toString(),
  )
  const stays = problems.length > 0 || (await isNotDecidedHere(procedure, step.fields, row, typed, world))
  if (stays) return ok({ next: slug, ...said })
  if (round) return ok({ next: mendStep, ...said })
  // Whoever has been through all steps came back to change something: on to what that leaves open, or to the last look.
  const hasSeenAll = visibleSteps(procedure, typed).every((seen) => row.attempted.includes(seen.slug))
  const next = hasSeenAll
    ? await whatIsLeft(draftId, procedure, world)
    : (stepAfter(procedure, typed, slug)?.slug ?? papersStep)
  return ok({ next, ...said })
}

const whatIsLeft = async (draftId: string, procedure: Procedure, world: World): Promise<string> => {
  const checked = await checkApplication(world.db, draftId, procedure, world)
  return checked.ok ? checkStep : checked.error.step
}

/** What was filled in on steps that the person has not been through. */
const unseenIn = (
  row: { readonly attempted: readonly string[]; readonly filledIn: unknown },
  { steps }: Procedure,
): readonly string[] => {
  const filledIn = Object.keys(row.filledIn as Record<string, string>)
  const seen = steps.filter((step) => row.attempted.includes(step.slug)).flatMap((step) => step.fields)
  return filledIn.filter((name) => !seen.includes(name))
}

/** Nobody goes past the question of the place towards an authority that takes no applications here. */
const isNotDecidedHere = async (
  procedure: Procedure,
  asked: readonly string[],
  { unitCode }: { readonly unitCode: string | null },
  typed: Typed,
  world: World,
): Promise<boolean> => {
  if (unitCode !== null || !placeQuestions(procedure).some((name) => asked.includes(name))) return false
  if (competentPlace(procedure, typed) === undefined) return false
  return (await competentUnit(procedure, typed, world)) === null
}
