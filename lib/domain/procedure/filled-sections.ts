import type { Language } from '../kernel/language.ts'
import { applies } from './conditions.ts'
import type { Form } from './journey.ts'
import { isOfApplicant } from './shared-answers.ts'
import { stillValid } from './still-valid.ts'
import { type SummarySection, summaryLine } from './summary.ts'
import { placeOf, type Typed } from './typed.ts'

/**
 * What would be filled in, step by step, for whoever decides whether they want it: every answer, nothing else. What is
 * ready for the case that they file for somebody else is shown once that is said.
 */
export const filledSections = (
  form: Form,
  typed: Typed,
  today: string,
  language: Language = 'vi',
): readonly SummarySection[] => {
  const { answers } = stillValid(form.fields, typed, today)
  const names = new Set(Object.keys(typed).map((control) => placeOf(form.fields, control)?.name))
  const isShown = (name: string) =>
    names.has(name) && (!isOfApplicant(name) || applies(form.fields, name, typed))
  return form.steps
    .map(({ slug, title, fields }) => ({
      slug,
      title,
      lines: fields.filter(isShown).flatMap((name) => summaryLine(form.fields, name, answers, { language })),
    }))
    .filter(({ lines }) => lines.length > 0)
}
