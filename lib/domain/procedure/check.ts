import { citizenIdWarnings } from '#lib/domain/kernel/citizen-id.ts'
import type { Answers, AnyAnswer, AnyScalarAnswer } from './answers.ts'
import { applies } from './conditions.ts'
import {
  type Fields,
  type IdentityNumberField,
  type IdentityPaper,
  identityPapers,
  type NameOf,
  type ScalarField,
} from './field.ts'
import { orderFlaw, startOf } from './not-before.ts'
import { chosenPlace } from './offered-places.ts'
import { normalizeText } from './plain-text.ts'
import type { Flaw, Problem, Warning } from './problem.ts'
import { readScalar } from './read-scalar.ts'
import { readTable } from './read-table.ts'
import { fieldNamed, type Typed, typedIn } from './typed.ts'

export type Checked<F extends Fields> = {
  /** Of the questions asked about, those that have a valid answer. */
  readonly answers: Partial<Answers<F>>
  readonly problems: readonly Problem[]
  /** Doubts about valid answers; they never block. */
  readonly warnings: readonly Warning[]
}

/**
 * Reads what was typed for some questions of a form: the one set of rules, for the browser, the server and imports.
 *
 * Questions that do not apply are passed over; controls that the form does not have are not looked at. Never throws,
 * whatever was typed.
 *
 * @param typed the whole draft, or at least the controls of `names` and of `contextOf(fields, names)`
 * @param today ISO day in Việt Nam
 */
export const checkFields = <F extends Fields>(
  { fields }: { readonly fields: F },
  names: readonly NameOf<F>[],
  typed: Typed,
  today: string,
): Checked<F> => {
  const answers: Record<string, AnyAnswer> = {}
  const problems: Problem[] = []
  const warnings: Warning[] = []
  for (const name of names) {
    const field = fieldNamed(fields, name)
    if (!field || !applies(fields, name, typed)) continue
    if (field.kind === 'table') {
      const birthDate = field.rule && answerTo(fields, field.rule.birthDateField, typed, today)
      const table = readTable(field, name, typed, { today, birthDate })
      problems.push(...table.problems)
      if (table.problems.length === 0) answers[name] = table.rows
      continue
    }
    const reading = readControl(fields, name, field, typed, today)
    if (!reading) continue
    if ('problem' in reading) {
      problems.push(reading.problem)
      continue
    }
    const flaw = orderFlawOf(fields, field, reading.answer, typed, today)
    if (flaw) {
      problems.push({ control: name, ...flaw })
      continue
    }
    answers[name] = reading.answer
    if (field.kind === 'identityNumber') {
      warnings.push(...doubts(fields, name, field, String(reading.answer), typed, today))
    }
  }
  // The loop fills exactly the names of F with answers of their kinds; the compiler cannot follow a loop over names.
  return { answers: answers as Partial<Answers<F>>, problems, warnings }
}

/** The valid answer, the problem, or nothing where nothing was typed and nothing has to be. */
const readControl = (
  fields: Fields,
  name: string,
  field: ScalarField,
  typed: Typed,
  today: string,
): { readonly answer: AnyScalarAnswer } | { readonly problem: Problem } | undefined => {
  const text = typedIn(typed, name)
  if (normalizeText(text) === '') {
    if (field.optional) return undefined
    return { problem: { control: name, code: field.kind === 'consent' ? 'notAgreed' : 'required' } }
  }
  const identityPaper = field.kind === 'identityNumber' ? paperChosen(fields, field, typed) : undefined
  const around =
    field.kind === 'place' && field.within !== undefined
      ? chosenPlace(fields, field.within, typed)
      : undefined
  const reading = readScalar(field, text, { today, identityPaper, around })
  return reading.ok ? { answer: reading.value } : { problem: { control: name, ...reading.error } }
}

const orderFlawOf = (
  fields: Fields,
  field: ScalarField,
  answer: AnyScalarAnswer,
  typed: Typed,
  today: string,
): Flaw | undefined => {
  const other = startOf(field)
  if (other === undefined) return undefined
  return orderFlaw(answer, answerTo(fields, other, typed, today), fieldNamed(fields, other)?.label ?? '')
}

const paperChosen = (fields: Fields, field: IdentityNumberField, typed: Typed): IdentityPaper | undefined =>
  applies(fields, field.typeField, typed)
    ? identityPapers.find((paper) => paper === typedIn(typed, field.typeField))
    : undefined

/** What another question was answered, if it was asked and the answer is valid. */
const answerTo = (fields: Fields, name: string, typed: Typed, today: string): string | undefined => {
  const field = fieldNamed(fields, name)
  if (!field || field.kind === 'table' || !applies(fields, name, typed)) return undefined
  const reading = readControl(fields, name, field, typed, today)
  return reading && 'answer' in reading ? String(reading.answer) : undefined
}

const doubts = (
  fields: Fields,
  control: string,
  field: IdentityNumberField,
  id: string,
  typed: Typed,
  today: string,
): readonly Warning[] => {
  if (paperChosen(fields, field, typed) !== 'citizenId') return []
  const sex = field.sexField === undefined ? undefined : answerTo(fields, field.sexField, typed, today)
  const birthDate =
    field.birthDateField === undefined ? undefined : answerTo(fields, field.birthDateField, typed, today)
  return citizenIdWarnings({ id, sex: sex === 'male' || sex === 'female' ? sex : undefined, birthDate }).map(
    (code) => ({ severity: 'warning', control, code }),
  )
}
