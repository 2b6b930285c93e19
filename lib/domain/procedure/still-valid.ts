import type { AnyAnswers } from './answers.ts'
import { checkFields } from './check.ts'
import type { Field, Fields } from './field.ts'
import { placeOf, type Typed } from './typed.ts'

type StillValid = {
  readonly typed: Typed
  /** The same as answers, for showing. */
  readonly answers: AnyAnswers
}

/**
 * Of what was typed once, the answers that this form would take as well, each looked at by itself: whether a question
 * applies is not asked, and a table need not have come down to today. A table is taken with all its rows or not at all.
 */
export const stillValid = (fields: Fields, typed: Typed, today: string): StillValid => {
  const alone = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, byItself(field)]))
  const names = new Set(Object.keys(typed).flatMap((control) => placeOf(fields, control)?.name ?? []))
  const { answers } = checkFields({ fields: alone }, [...names], typed, today)
  const taken = (control: string): boolean => {
    const name = placeOf(fields, control)?.name
    return name !== undefined && Object.hasOwn(answers, name)
  }
  return {
    typed: Object.fromEntries(Object.entries(typed).filter(([control]) => taken(control))),
    answers: answers as AnyAnswers,
  }
}

const byItself = (field: Field): Field => {
  const { onlyIf: _, ...rest } = field
  if (rest.kind !== 'table') return rest as Field
  const { rule: __, ...table } = rest
  return table
}
