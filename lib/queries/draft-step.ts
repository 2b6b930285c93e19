import type { Person } from '#lib/domain/access/actor.ts'
import type { Recognitions } from '#lib/domain/address/form-addresses.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { checkFields } from '#lib/domain/procedure/check.ts'
import { competentPlace, decidesAt, placeQuestions } from '#lib/domain/procedure/competence.ts'
import { applies, contextOf } from '#lib/domain/procedure/conditions.ts'
import type { Difference } from '#lib/domain/procedure/difference.ts'
import type { DraftTerm } from '#lib/domain/procedure/draft-days.ts'
import type { Field, Fields } from '#lib/domain/procedure/field.ts'
import {
  type FormStep,
  frontier,
  isReachable,
  possibleQuestions,
  questions,
} from '#lib/domain/procedure/journey.ts'
import type { Origin } from '#lib/domain/procedure/known.ts'
import type { Seen } from '#lib/domain/procedure/merge-typed.ts'
import { conditionInWords, messageFor, warningFor } from '#lib/domain/procedure/messages.ts'
import { withOfferedPlaces } from '#lib/domain/procedure/offered-places.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { placeOf, type Typed } from '#lib/domain/procedure/typed.ts'
import { itemInWords } from '#lib/domain/supplement/item-words.ts'
import type { World } from '#lib/outside/world.ts'
import { mendStep } from '#lib/use-cases/draft/fixed-steps.ts'
import type { DraftMending } from '#lib/use-cases/draft/mending-in.ts'
import { englishOf, translate } from '#lib/words/translate.ts'
import { type ProgressMark, progressOf, stepBack } from './application-progress.ts'
import { keptUntil } from './draft-kept-until.ts'
import { drawnAnswers } from './drawn-answers.ts'
import { mayBeMended } from './may-be-mended.ts'
import { type Application, goesOnAt, openApplication } from './open-application.ts'
import { recognisedIn } from './recognised-addresses.ts'
import { openSupplementRequest } from './supplement-request.ts'
import { unitsDeciding, unitsReceiving } from './units-receiving.ts'

export type DrawnQuestion = {
  readonly name: string
  readonly field: Field
  /** Whether it is put to this person as the answers stand. */
  readonly asked: boolean
  /** When it has to be answered, where that hangs on another answer of the same page. */
  readonly condition?: string
}

export type FilledQuestion = {
  readonly name: string
  readonly label: string
  readonly origin: Origin
  /** Whether it is put to this person as the answers stand. */
  readonly asked: boolean
}

export type Message = { readonly control: string; readonly message: string }

export type DraftStep = {
  readonly procedure: string
  /** The language of the questions. */
  readonly language: Language
  readonly title: string
  readonly intro?: string
  readonly questions: readonly DrawnQuestion[]
  readonly typed: Typed
  /** In the order of the page; none before the step was attempted. */
  readonly problems: readonly Message[]
  readonly warnings: readonly Message[]
  /** The units of today that the addresses are in, by control. */
  readonly recognised: Recognitions
  /** What of this page was filled in and not looked at yet, in its order. */
  readonly filledIn: readonly FilledQuestion[]
  /** What the page is drawn from, to travel with its form. */
  readonly seen: Seen
  /** Questions answered differently here and elsewhere, between which the person has to choose. */
  readonly differing: readonly Difference[]
  readonly progress: readonly ProgressMark[]
  readonly back: string
  /** What the rules need to be checked while typing. */
  readonly live: {
    readonly language: Language
    readonly fields: Fields
    readonly names: readonly string[]
    readonly context: Typed
    readonly today: string
  }
  /** Where this step asks for the place: the authorities that take applications here, and the one it leads to. */
  readonly place?: {
    readonly decidedBy: string
    readonly units: readonly string[]
    readonly competent: string | undefined
  }
  /** What an official asked to have mended. */
  readonly supplement: string | null
  /** Whether somebody enters it at a desk, for whom nothing is kept on the device. */
  readonly isEnteredAtDesk: boolean
  /** Null once it was submitted: what was filed is not thrown away. */
  readonly keptUntil: DraftTerm | null
}

/**
 * One step of an application as it is drawn. Answers a path to go to instead when the step may not be opened yet, or
 * the application is with the authority; null when it is not this person's.
 *
 * @param unsaved the form that could not be stored whole: the session had ended, or somebody else had saved meanwhile
 */
export const draftStep = async (
  actor: Person,
  {
    draftId,
    step: slug,
    unsaved,
    language: wished = 'vi',
  }: {
    draftId: string
    step: string
    unsaved?: Readonly<Record<string, string>> | undefined
    language?: Language
  },
  world: World,
): Promise<DraftStep | { readonly elsewhere: string } | null> => {
  const stored = await openApplication(actor, draftId, world, wished)
  const step = stored?.procedure.steps.find((candidate) => candidate.slug === slug)
  if (!stored || !step) return null
  if (!stored.isOpen) return { elsewhere: `/ho-so/${draftId}` }
  const { procedure, language, today, mending } = stored
  if (!mending && !isReachable(procedure, stored.typed, slug, today)) {
    return {
      elsewhere: `/ho-so/${draftId}/${frontier(procedure, stored.typed, today)?.slug ?? goesOnAt(stored)}`,
    }
  }
  const { fields } = procedure
  const { typed, seen, differing } = drawnAnswers(fields, step.fields, stored.typed, unsaved)
  const application = { ...stored, typed }
  const asked = questions(procedure, step, typed)
  const checked = checkFields(procedure, asked, typed, today)
  const possible = possibleQuestions(procedure, step, typed)
  const drawn = mending ? possible.filter((name) => mayBeMended(procedure, mending, name)) : possible
  if (drawn.length === 0) return { elsewhere: `/ho-so/${draftId}/${goesOnAt(stored)}` }
  const place = await placeFacts(application, step, world)
  const progress = mending ? [] : progressOf(application, slug)
  return {
    procedure: procedure.shortName,
    language,
    title: step.title,
    ...(step.intro !== undefined && { intro: step.intro }),
    questions: drawn.map((name) => drawnQuestion(fields, step, name, typed, language)),
    typed: only(fields, step.fields, typed),
    problems: stored.attempted.includes(slug)
      ? [
          ...checked.problems.map((problem) => ({
            control: problem.control,
            message: messageFor(fields, problem, typed, language),
          })),
          ...(place?.problem ? [place.problem] : []),
        ]
      : [],
    warnings: checked.warnings.map((warning) => ({
      control: warning.control,
      message: warningFor(warning, language),
    })),
    recognised: await recognisedIn(fields, drawn, typed),
    filledIn: stored.attempted.includes(slug) ? [] : filledAmong(application, drawn),
    seen: Object.fromEntries(Object.entries(seen).filter(([name]) => drawn.includes(name))),
    differing: differing.filter(({ name }) => drawn.includes(name)),
    progress,
    back: mending ? `/ho-so/${draftId}/${mendStep}` : stepBack(progress, slug),
    live: liveQuestions(application, step, drawn),
    ...(place && {
      place: { decidedBy: procedure.decidedBy, units: place.units, competent: place.competent },
    }),
    supplement: mending
      ? askedHere(procedure, mending, step)
      : ((await openSupplementRequest(world.db, draftId))?.reason ?? null),
    isEnteredAtDesk: stored.isEnteredAtDesk,
    keptUntil: stored.isSubmitted ? null : ((await keptUntil([stored], world)).get(draftId) ?? null),
  }
}

/** What was asked for on this page. */
const askedHere = (procedure: Procedure, { items }: DraftMending, step: FormStep): string | null =>
  items
    .filter(({ kind, target }) => kind === 'field' && step.fields.includes(target))
    .map((item) => itemInWords(item, procedure))
    .join('\n') || null

const drawnQuestion = (
  fields: Fields,
  step: FormStep,
  name: string,
  typed: Typed,
  language: Language,
): DrawnQuestion => {
  const field = fields[name]
  if (!field) throw new RangeError(`step ${step.slug} asks ${name}, which is no question`)
  const hangsHere = Object.keys(field.onlyIf ?? {}).some((other) => step.fields.includes(other))
  const condition = hangsHere ? conditionInWords(fields, name, language) : undefined
  return {
    name,
    field: withOfferedPlaces(fields, field, typed),
    asked: applies(fields, name, typed),
    ...(condition !== undefined && { condition }),
  }
}

/** Only what these questions hold: other answers do not travel to a page that does not show them. */
const only = (fields: Fields, names: readonly string[], typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).filter(([control]) => names.includes(placeOf(fields, control)?.name ?? '')),
  )

const filledAmong = (
  { procedure: { fields }, filledIn, typed }: Application,
  drawn: readonly string[],
): readonly FilledQuestion[] =>
  drawn.flatMap((name) => {
    const origin = filledIn[name]
    const isThere = Object.keys(typed).some((control) => placeOf(fields, control)?.name === name)
    return origin === undefined || !isThere
      ? []
      : [{ name, label: fields[name]?.label ?? name, origin, asked: applies(fields, name, typed) }]
  })

const liveQuestions = (
  { procedure: { fields }, language, typed, today }: Application,
  step: FormStep,
  names: readonly string[],
) => {
  const around = contextOf(fields, step.fields)
  return {
    language,
    fields: Object.fromEntries(
      [...names, ...around].flatMap((name) => {
        const field = fields[name]
        return field ? [[name, withOfferedPlaces(fields, field, typed)] as const] : []
      }),
    ),
    names,
    context: only(fields, around, typed),
    today,
  }
}

/** Whether an authority of this portal decides for the place given: said here, before anybody types for an hour. */
const placeFacts = async (
  { procedure, language, typed, unitCode }: Application,
  step: FormStep,
  world: World,
) => {
  const control = placeQuestions(procedure).findLast(
    (name) => step.fields.includes(name) && applies(procedure.fields, name, typed),
  )
  if (control === undefined || unitCode !== null) return null
  const [units, deciding] = await Promise.all([
    unitsReceiving(procedure, world),
    unitsDeciding(procedure, world),
  ])
  const place = competentPlace(procedure, typed)
  const competent = place && units.find(decidesAt(place))?.name
  const hasAnswer = checkFields(procedure, [control], typed, '').problems.length === 0
  const problem =
    hasAnswer && place !== undefined && competent === undefined
      ? {
          control,
          message: notHere(
            place && deciding.find(decidesAt(place))?.name,
            procedure.decidedBy,
            units.map((unit) => unit.name),
            language,
          ),
        }
      : undefined
  return { units: units.map((unit) => unit.name), competent, problem }
}

/** Why an application cannot go on here, and what can be done. */
const notHere = (
  competent: string | undefined,
  decidedBy: string,
  units: readonly string[],
  language: Language,
): string => {
  if (competent !== undefined)
    return translate(
      language,
      '{office} chưa nhận hồ sơ này qua cổng. Hãy nộp trực tiếp tại đó, hoặc chọn lại nếu chọn nhầm.',
      { office: competent },
    )
  const office = language === 'en' ? (englishOf(decidedBy) ?? decidedBy) : decidedBy
  return units.length <= 3
    ? translate(
        language,
        '{office} nơi này chưa nhận hồ sơ qua cổng này (hiện có {units}). Hãy nộp trực tiếp tại đó, hoặc chọn lại nếu chọn nhầm.',
        { office, units: units.join(', ') },
      )
    : translate(
        language,
        '{office} nơi này chưa nhận hồ sơ qua cổng này. Hãy nộp trực tiếp tại đó, hoặc chọn lại nếu chọn nhầm.',
        { office },
      )
}
