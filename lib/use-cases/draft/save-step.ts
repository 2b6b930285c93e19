import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { withoutMistaken } from '#lib/domain/procedure/about-another.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { competentPlace, placeQuestions } from '#lib/domain/procedure/competence.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import { questions, stepAfter, visibleSteps } from '#lib/domain/procedure/journey.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { addRow, readIntent, removeRow, saveTyped } from '#lib/domain/procedure/save-typed.ts'
import { fieldNamed, rowsToDraw, type Typed } from '#lib/domain/procedure/typed.ts'
import { toDate, today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { checkApplication } from './check-application.ts'
import { draftOf, sealTyped } from './draft-of.ts'
import { checkStep, mendStep, papersStep } from './fixed-steps.ts'
import { mendingUnder, openRound } from './mending-in.ts'
import { competentUnit } from './submit-application.ts'

type Saved = {
  /** Where to go: the next step, this one again, or the papers after the last. */
  readonly next: string
  /** How often this step has been saved. */
  readonly stepVersion: number
  /** Where on the page a row button leads: the row that it added, or the table that it shortened. */
  readonly at?: string
}

/**
 * Keeps what was typed in a step, valid or not. Unless it was only an autosave or a row button, the step then counts
 * as attempted and its problems show. An autosave names the version of the step that it started from: one that comes
 * late, or from another tab, is refused instead of overwriting. While a supplement is asked for, only what was asked
 * for (`mendingOf`) is kept.
 */
export const saveStep = async (
  actor: Person,
  input: {
    readonly draftId: string
    readonly step: string
    readonly posted: Readonly<Record<string, string>>
    readonly intent: string
    readonly stepVersion: number | null
  },
  world: World,
): Promise<Result<Saved, 'notFound' | 'closed' | 'olderThanStored'>> => {
  // Two saves at once: the loser reads again and merges into what the winner stored.
  for (let attempt = 0; attempt < 5; attempt++) {
    const outcome = await trySave(actor, input, world)
    if (outcome !== 'raced') return outcome
  }
  throw new Error('a draft changed five times while it was being saved')
}

const trySave = async (
  actor: Person,
  { draftId, step: slug, posted, intent: intentText, stepVersion }: Parameters<typeof saveStep>[1],
  world: World,
): Promise<Result<Saved, 'notFound' | 'closed' | 'olderThanStored'> | 'raced'> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft) return err('notFound')
  if (!draft.isOpen) return err('closed')
  const { row } = draft
  const procedure = procedureOf(row.procedureCode, row.revision)
  const step = procedure.steps.find((candidate) => candidate.slug === slug)
  if (!step) return err('notFound')
  const versions = row.stepVersions as Record<string, number>
  const version = versions[slug] ?? 0
  const intent = readIntent(procedure.fields, intentText)
  if (intent.kind === 'autosave' && stepVersion !== null && stepVersion < version)
    return err('olderThanStored')

  let typed = saveTyped(procedure.fields, step.fields, draft.typed, Object.entries(posted))
  if (intent.kind === 'addRow') typed = addRow(procedure.fields, intent.table, typed)
  if (intent.kind === 'removeRow') typed = removeRow(procedure.fields, intent.table, intent.row, typed)
  const round = await openRound(draftId, world.db, world)
  if (round) typed = mendingUnder(round, { procedure, typed }, world).typed
  typed = withoutMistaken(procedure.fields, {
    before: draft.typed,
    after: typed,
    unseen: unseenIn(row, procedure),
  })
  const attempted = intent.kind === 'continue' ? [...new Set([...row.attempted, slug])] : row.attempted
  const updated = await world.db.draft.updateMany({
    where: { id: draftId, version: row.version },
    data: {
      typed: sealTyped(draftId, typed, world),
      version: row.version + 1,
      attempted,
      stepVersions: { ...versions, [slug]: version + 1 },
      updatedAt: toDate(world.clock.now()),
    },
  })
  if (updated.count !== 1) return 'raced'
  if (intent.kind === 'autosave') return ok({ next: slug, stepVersion: version + 1 })
  if (intent.kind === 'addRow') {
    return ok({ next: slug, stepVersion: version + 1, at: lastRow(procedure.fields, intent.table, typed) })
  }
  if (intent.kind === 'removeRow') return ok({ next: slug, stepVersion: version + 1, at: intent.table })

  const { problems } = checkFields(
    procedure,
    questions(procedure, step, typed),
    typed,
    today(world.clock).toString(),
  )
  const stays = problems.length > 0 || (await isNotDecidedHere(procedure, step.fields, row, typed, world))
  if (stays) return ok({ next: slug, stepVersion: version + 1 })
  if (round) return ok({ next: mendStep, stepVersion: version + 1 })
  // Whoever has been through all steps came back to change something: on to what that leaves open, or to the last look.
  const hasSeenAll = visibleSteps(procedure, typed).every((seen) => row.attempted.includes(seen.slug))
  const next = hasSeenAll
    ? await whatIsLeft(draftId, procedure, world)
    : (stepAfter(procedure, typed, slug)?.slug ?? papersStep)
  return ok({ next, stepVersion: version + 1 })
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

/** The last row drawn of a table, by the name of its place on the page. */
const lastRow = (fields: Fields, table: string, typed: Typed): string => {
  const field = fieldNamed(fields, table)
  return field?.kind === 'table' ? `${table}.${rowsToDraw(field, table, typed) - 1}` : table
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
