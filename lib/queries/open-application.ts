import type { Person } from '#lib/domain/access/actor.ts'
import { counts, type Scan } from '#lib/domain/case/scan.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import {
  type FormStep,
  frontier,
  pruneTyped,
  questions,
  visibleSteps,
} from '#lib/domain/procedure/journey.ts'
import type { Origin } from '#lib/domain/procedure/known.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import type { PaperFacts, Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { serviceIn } from '#lib/procedures/english/index.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { draftOf } from '#lib/use-cases/draft/draft-of.ts'
import { checkStep, mendStep, papersStep } from '#lib/use-cases/draft/fixed-steps.ts'
import { type DraftMending, mendingIn } from '#lib/use-cases/draft/mending-in.ts'
import { inOrder } from '#lib/use-cases/draft/pictures-of.ts'

export type GivenFile = {
  readonly id: string
  readonly paperCode: string
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  /** Hexadecimal. */
  readonly sha256: string
  readonly scan: Scan
}

/** What every page of an application that is being filled in starts from. */
export type Application = {
  readonly id: string
  /** In the words of the language asked for, as far as the service has words in it. */
  readonly procedure: Procedure
  readonly language: Language
  /** A sentence that the law's own functions made, in that language. */
  readonly sayLaw: (sentence: string) => string
  readonly typed: Typed
  readonly attempted: readonly string[]
  /** Question → where the answer comes from that was filled in before anything was typed. */
  readonly filledIn: Readonly<Record<string, Origin>>
  readonly version: number
  readonly updatedAt: Date
  readonly channel: string
  /** The unit at whose desk it is entered; null where the answers find the competent one. */
  readonly unitCode: string | null
  readonly isEnteredAtDesk: boolean
  /** Not submitted yet, or opened again for a supplement. */
  readonly isOpen: boolean
  readonly isSubmitted: boolean
  readonly caseVersion: number | null
  /** What was asked for, and what may be changed for it; null before the first submission. */
  readonly mending: DraftMending | null
  readonly files: readonly GivenFile[]
  /** ISO day in Vietnam. */
  readonly today: string
}

/** An application of this person's own, or one that they enter at the desk; null for everybody else. */
export const openApplication = async (
  actor: Person,
  draftId: string,
  world: World,
  language: Language = 'vi',
): Promise<Application | null> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft) return null
  const { row, file, isOpen } = draft
  const procedure = procedureOf(row.procedureCode, row.revision)
  const mending = await mendingIn({ id: row.id, procedure, typed: draft.typed }, world.db, world)
  const shown = serviceIn(language, procedure)
  const files = await world.db.storedFile.findMany({
    where: { draftId, removedAt: null, paperCode: { not: 'result' } },
    orderBy: [...inOrder],
  })
  return {
    id: row.id,
    procedure: shown.procedure,
    language: shown.language,
    sayLaw: shown.say,
    typed: mending?.typed ?? draft.typed,
    mending,
    attempted: row.attempted,
    filledIn: row.filledIn as Record<string, Origin>,
    version: row.version,
    updatedAt: row.updatedAt,
    channel: row.channel,
    unitCode: row.unitCode,
    isEnteredAtDesk: row.enteredById !== null,
    isOpen,
    isSubmitted: file !== null,
    caseVersion: file?.seq ?? null,
    files: files.map((given) => ({
      id: given.id,
      paperCode: given.paperCode,
      name: given.name,
      mediaType: given.mediaType,
      size: given.size,
      sha256: Buffer.from(given.sha256).toString('hex'),
      scan: given.scan as Scan,
    })),
    today: today(world.clock).toString(),
  }
}

/** All answers once every step is complete, null before. */
export const answersOf = ({ procedure, typed, today }: Application): AnyAnswers | null => {
  const complete = completeAnswers(procedure, pruneTyped(procedure, typed), today)
  return complete.ok ? (complete.value as AnyAnswers) : null
}

/** The papers asked for and not given yet, once the answers tell which those are. */
export const missingPapers = (application: Application, answers: AnyAnswers): readonly PaperFacts[] =>
  papersFor(application.procedure, answers).filter(
    (paper) =>
      !paper.optional &&
      !application.files.some((file) => file.paperCode === paper.code && counts(file.scan)),
  )

/** The step at which a returning person goes on. */
export const goesOnAt = (application: Application): string => {
  const { procedure, typed, today } = application
  if (application.mending) return mendStep
  const step = frontier(procedure, typed, today)
  const toLookAt = stepToLookAt(application)
  if (toLookAt && isBefore(procedure, toLookAt, step)) return toLookAt.slug
  if (step) return step.slug
  const answers = answersOf(application)
  return answers && missingPapers(application, answers).length === 0 ? checkStep : papersStep
}

/** The first step with answers that were filled in and that the person has not been through. */
const stepToLookAt = ({ procedure, typed, attempted, filledIn }: Application): FormStep | undefined =>
  visibleSteps(procedure, typed).find(
    (step) =>
      !attempted.includes(step.slug) &&
      questions(procedure, step, typed).some((name) => Object.hasOwn(filledIn, name)),
  )

const isBefore = ({ steps }: Procedure, step: FormStep, other: FormStep | undefined): boolean =>
  other === undefined || steps.indexOf(step) < steps.indexOf(other)
