import { checkStep, papersStep } from '#lib/use-cases/draft/fixed-steps.ts'

/** The last page of the screen: everything once more. Papers are handed to the clerk, and the clerk submits. */
export const reviewStep = 'xem-lai'

/** The screen's page for a step of the application. */
export const pageOfStep = (slug: string): string =>
  `/quay/${slug === papersStep || slug === checkStep ? reviewStep : slug}`

/** The screen's page for a page of the application's own, such as "/ho-so/ID/cu-tru". */
export const pageAtKiosk = (path: string): string => pageOfStep(path.split('/').at(-1) ?? '')

type Mark = {
  readonly slug: string
  readonly title: string
  readonly href?: string
  readonly state: 'done' | 'current' | 'ahead' | 'mend'
}

/** The steps as the screen shows them: those of the declaration, and the review instead of papers and submission. */
export const stepsAtKiosk = (progress: readonly Mark[]): readonly Mark[] => {
  const steps = progress
    .filter(({ slug }) => slug !== papersStep && slug !== checkStep)
    .map(({ href, ...mark }) => ({ ...mark, ...(href && { href: pageOfStep(mark.slug) }) }))
  const isReview = steps.every(({ state }) => state !== 'current')
  return [...steps, { slug: reviewStep, title: 'Xem lại', state: isReview ? 'current' : 'ahead' }]
}
