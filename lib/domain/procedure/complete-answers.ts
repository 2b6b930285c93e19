import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { Answers } from './answers.ts'
import { checkFields } from './check.ts'
import type { Fields } from './field.ts'
import { type FormStep, frontier } from './journey.ts'
import type { Problem } from './problem.ts'
import type { Typed } from './typed.ts'

/** The first step that is not complete, and everything that is wrong in the whole form. */
export type Incomplete = { readonly step: string; readonly problems: readonly Problem[] }

/** All answers of a finished form. `today` is an ISO day in Việt Nam. */
export const completeAnswers = <F extends Fields>(
  form: { readonly fields: F; readonly steps: readonly FormStep[] },
  typed: Typed,
  today: string,
): Result<Answers<F>, Incomplete> => {
  const step = frontier(form, typed, today)
  const asked = form.steps.flatMap((each) => each.fields)
  const { answers, problems } = checkFields(form, asked, typed, today)
  // A form without an incomplete step has an answer to every question that applies.
  return step ? err({ step: step.slug, problems }) : ok(answers as Answers<F>)
}
