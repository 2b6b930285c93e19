import { checkFields } from './check.ts'
import { applies, waitIsOver } from './conditions.ts'
import type { Procedure } from './procedure.ts'
import { fieldNamed, placeOf, type Typed } from './typed.ts'

/** What the journey needs of a procedure: questions and their order. All of it is plain data. */
export type Form = Pick<Procedure, 'fields' | 'steps'>
export type FormStep = Form['steps'][number]

/** The questions of a step that are put to this person, in order. */
export const questions = (form: Form, step: FormStep, typed: Typed): readonly string[] =>
  step.fields.filter((name) => applies(form.fields, name, typed))

/**
 * The questions a page has to draw: those asked, and those that an answer given on this same page would ask. Without
 * JavaScript nothing can appear when that answer is picked, so the page shows them with their condition in words
 * (`conditionInWords`); with JavaScript they are hidden until they apply.
 */
export const possibleQuestions = ({ fields }: Form, step: FormStep, typed: Typed): readonly string[] => {
  const isPossible = (name: string): boolean =>
    Object.keys(fieldNamed(fields, name)?.onlyIf ?? {}).every((other) =>
      step.fields.includes(other)
        ? isPossible(other)
        : waitIsOver(fields, name, other, typed) && applies(fields, other, typed),
    )
  return step.fields.filter(isPossible)
}

/** The steps this person goes through, in order; a step whose questions all fall away disappears. */
export const visibleSteps = (form: Form, typed: Typed): readonly FormStep[] =>
  form.steps.filter((step) => questions(form, step, typed).length > 0)

/** Whether every question of the step has a valid answer. `today` is an ISO day, here and below. */
export const isComplete = (form: Form, step: FormStep, typed: Typed, today: string): boolean =>
  checkFields(form, step.fields, typed, today).problems.length === 0

/** Where a returning person goes on: the first step that is not complete; undefined once all are. */
export const frontier = (form: Form, typed: Typed, today: string): FormStep | undefined =>
  visibleSteps(form, typed).find((step) => !isComplete(form, step, typed, today))

/** A step may be opened when every visible step before it is complete. */
export const isReachable = (form: Form, typed: Typed, slug: string, today: string): boolean => {
  const steps = visibleSteps(form, typed)
  const index = steps.findIndex((step) => step.slug === slug)
  return index >= 0 && steps.slice(0, index).every((step) => isComplete(form, step, typed, today))
}

/** The visible step after this one; undefined after the last, where the papers begin. */
export const stepAfter = (form: Form, typed: Typed, slug: string): FormStep | undefined => {
  const steps = visibleSteps(form, typed)
  const index = steps.findIndex((step) => step.slug === slug)
  return index < 0 ? undefined : steps[index + 1]
}

/** What is handed in: only controls of questions that apply. The draft itself keeps everything. */
export const pruneTyped = (form: Form, typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).filter(([control]) => {
      const place = placeOf(form.fields, control)
      return place !== undefined && applies(form.fields, place.name, typed)
    }),
  )
