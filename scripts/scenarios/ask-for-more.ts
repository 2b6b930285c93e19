import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { pruneTyped } from '#lib/domain/procedure/journey.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { pointsOf } from '#lib/domain/supplement/checklist.ts'
import { pointName } from '#lib/domain/supplement/point.ts'

/**
 * What a reviewer enters who looks at the whole checklist and finds the first paper wanting; the words alone where the
 * service has no papers.
 *
 * @param day ISO day on which the form was complete
 */
export const askForMore = (
  procedure: Procedure,
  typed: Typed,
  day: string,
  words: string,
): Readonly<Record<string, unknown>> => {
  const pruned = pruneTyped(procedure, typed)
  const complete = completeAnswers(procedure, pruned, day)
  if (!complete.ok) throw new Error(`a form that was complete is not: ${complete.error.step}`)
  const points = pointsOf(procedure, { typed: pruned, answers: complete.value })
  const [first] = procedure.papers
  const wanting = points.find(({ kind, target }) => kind === 'paper' && target === first?.code)
  return {
    marks: Object.fromEntries(points.map((point) => [pointName(point), point === wanting ? 'mend' : 'fine'])),
    ...(wanting ? { words: { [pointName(wanting)]: words } } : { other: words }),
    fault: 'applicant',
  }
}
