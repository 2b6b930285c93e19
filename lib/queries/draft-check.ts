import type { Person } from '#lib/domain/access/actor.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import { competentPlace, decidesAt } from '#lib/domain/procedure/competence.ts'
import { feeFor } from '#lib/domain/procedure/fee.ts'
import { pruneTyped } from '#lib/domain/procedure/journey.ts'
import { answersFor, type Fee, type Procedure } from '#lib/domain/procedure/procedure.ts'
import { type SummarySection, summaryOf } from '#lib/domain/procedure/summary.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { checkStep } from '#lib/use-cases/draft/fixed-steps.ts'
import { type ProgressMark, progressOf, stepBack } from './application-progress.ts'
import { type CasePaper, papersOf } from './case-papers.ts'
import { feeAmountsOn, feeIn } from './fee-amounts.ts'
import { answersOf, goesOnAt, openApplication } from './open-application.ts'
import { notesOnDraft } from './recognised-addresses.ts'
import { openSupplementRequest } from './supplement-request.ts'
import { unitsReceiving } from './units-receiving.ts'

export type DraftCheck = {
  readonly procedure: string
  /** The language of everything that the law says. */
  readonly language: Language
  readonly sections: readonly SummarySection[]
  readonly papers: readonly CasePaper[]
  readonly fee: Fee
  readonly limit: ReturnType<Procedure['timeLimit']>
  readonly resultNote: string
  /** The authority that will decide; null where none of this portal does. */
  readonly unit: string | null
  readonly decidedBy: string
  /** Where the question of the place is asked. */
  readonly placeStep: string | undefined
  readonly progress: readonly ProgressMark[]
  readonly back: string
  readonly supplement: string | null
  /** The version of the case that a supplement answers; null before the first submission. */
  readonly caseVersion: number | null
}

/**
 * The last look before submitting. Answers a path to go to instead while something is missing or the application is
 * with the authority; null when it is not this person's.
 */
export const draftCheck = async (
  actor: Person,
  draftId: string,
  world: World,
  wished: Language = 'vi',
): Promise<DraftCheck | { readonly elsewhere: string } | null> => {
  const application = await openApplication(actor, draftId, world, wished)
  if (!application) return null
  if (!application.isOpen) return { elsewhere: `/ho-so/${draftId}` }
  const answers = answersOf(application)
  const goesOn = goesOnAt(application)
  if (!answers || goesOn !== checkStep) return { elsewhere: `/ho-so/${draftId}/${goesOn}` }
  const { procedure, typed, language, sayLaw } = application
  const place = competentPlace(procedure, answers)
  const units = await unitsReceiving(procedure, world)
  const unit = units.find((each) =>
    application.unitCode === null
      ? place !== undefined && decidesAt(place)(each)
      : each.code === application.unitCode,
  )
  const amounts = await feeAmountsOn(world.db, procedure, unit?.code ?? '', today(world.clock))
  const fee = feeFor(procedure, answersFor(answers), amounts)
  const limit = procedure.timeLimit(answersFor(answers))
  const progress = progressOf(application, checkStep)
  const supplement = await openSupplementRequest(world.db, draftId)
  return {
    procedure: procedure.shortName,
    language,
    sections: summaryOf(procedure, pruneTyped(procedure, typed), answers, {
      notes: await notesOnDraft(procedure.fields, typed),
      language,
    }),
    papers: await papersOf(draftId, procedure, answers, world, language),
    fee: feeIn(fee, sayLaw),
    limit: { ...limit, reasons: limit.reasons.map(sayLaw) },
    resultNote: procedure.result.note,
    unit: unit?.name ?? null,
    decidedBy: procedure.decidedBy,
    placeStep: procedure.steps.find((step) => step.fields.includes(procedure.competence.by))?.slug,
    progress,
    back: stepBack(progress, checkStep),
    supplement: supplement?.reason ?? null,
    caseVersion: application.isSubmitted ? application.caseVersion : null,
  }
}
