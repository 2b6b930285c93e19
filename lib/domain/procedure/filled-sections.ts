import type { Form } from './journey.ts'
import { stillValid } from './still-valid.ts'
import { type SummarySection, summaryLine } from './summary.ts'
import { placeOf, type Typed } from './typed.ts'

/** What would be filled in, step by step, for whoever decides whether they want it: every answer, nothing else. */
export const filledSections = (form: Form, typed: Typed, today: string): readonly SummarySection[] => {
  const { answers } = stillValid(form.fields, typed, today)
  const names = new Set(Object.keys(typed).map((control) => placeOf(form.fields, control)?.name))
  return form.steps
    .map(({ slug, title, fields }) => ({
      slug,
      title,
      lines: fields
        .filter((name) => names.has(name))
        .flatMap((name) => summaryLine(form.fields, name, answers)),
    }))
    .filter(({ lines }) => lines.length > 0)
}
