import type { Language } from '#lib/domain/kernel/language.ts'
import { pruneTyped } from '#lib/domain/procedure/journey.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import { answersFor } from '#lib/domain/procedure/procedure.ts'
import { type SummarySection, summaryOf } from '#lib/domain/procedure/summary.ts'
import type { World } from '#lib/outside/world.ts'
import { type ProgressMark, progressOf } from './application-progress.ts'
import { competentElsewhere, type Elsewhere } from './competent-elsewhere.ts'
import type { Kiosk } from './kiosk-of-token.ts'
import { answersOf, goesOnAt, openApplication } from './open-application.ts'
import { notesOnDraft } from './recognised-addresses.ts'

export type KioskReview = {
  readonly procedure: string
  /** The language of the questions and the papers. */
  readonly language: Language
  readonly sections: readonly SummarySection[]
  /** What to hand to the clerk now, by name. */
  readonly papers: readonly string[]
  readonly elsewhere: Elsewhere | null
  readonly progress: readonly ProgressMark[]
}

/** Everything that a person has answered at the screen; the step to go back to while something is open. */
export const kioskReview = async (
  kiosk: Kiosk,
  world: World,
  wished: Language = 'vi',
): Promise<KioskReview | { readonly step: string } | null> => {
  const application = await openApplication(kiosk.actor, kiosk.draftId, world, wished)
  if (!application) return null
  const answers = answersOf(application)
  if (!answers) return { step: goesOnAt(application) }
  const { procedure, typed, unitCode, language } = application
  return {
    procedure: procedure.shortName,
    language,
    sections: summaryOf(procedure, pruneTyped(procedure, typed), answers, {
      notes: await notesOnDraft(procedure.fields, typed),
      language,
    }),
    papers: papersFor(procedure, answersFor(answers)).map(({ name }) => name),
    elsewhere: await competentElsewhere(procedure, { answered: answers, unitCode }, world),
    progress: progressOf(application, 'xem-lai'),
  }
}
