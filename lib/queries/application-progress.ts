import { isComplete, visibleSteps } from '#lib/domain/procedure/journey.ts'
import { checkStep, papersStep } from '#lib/use-cases/draft/fixed-steps.ts'
import { type Application, answersOf, missingPapers } from './open-application.ts'

export type ProgressMark = {
  readonly slug: string
  readonly title: string
  /** Only for steps that may be opened. */
  readonly href?: string
  readonly state: 'done' | 'current' | 'ahead' | 'mend'
}

/** All steps of this person's journey, with the papers and the last look at the end, and how each one stands. */
export const progressOf = (application: Application, current: string): readonly ProgressMark[] => {
  const { id, procedure, typed, attempted, today } = application
  let reachable = true
  const mark = (slug: string, title: string, complete: boolean): ProgressMark => {
    const state =
      slug === current ? 'current' : complete ? 'done' : attempted.includes(slug) ? 'mend' : 'ahead'
    const open = reachable
    reachable &&= complete
    return { slug, title, state, ...(open && { href: `/ho-so/${id}/${slug}` }) }
  }
  const asked = visibleSteps(procedure, typed).map((step) =>
    mark(step.slug, step.title, isComplete(procedure, step, typed, today)),
  )
  const answers = reachable ? answersOf(application) : null
  const papersGiven = answers !== null && missingPapers(application, answers).length === 0
  return [
    ...asked,
    mark(papersStep, 'Giấy tờ kèm theo', papersGiven),
    mark(checkStep, 'Kiểm tra và nộp', false),
  ]
}

/** Where "Quay lại" leads: the step before, or the list of one's applications. */
export const stepBack = (progress: readonly ProgressMark[], current: string): string => {
  const at = progress.findIndex((mark) => mark.slug === current)
  return progress[at - 1]?.href ?? '/ho-so'
}
