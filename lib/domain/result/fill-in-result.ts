import type { AnyAnswers } from '../procedure/answers.ts'
import { applies } from '../procedure/conditions.ts'
import { answerInWords } from '../procedure/display.ts'
import type { Fields } from '../procedure/field.ts'
import { fieldNamed, type Typed, typedIn } from '../procedure/typed.ts'
import type { ResultForm } from './result-form.ts'

type Submission = { readonly fields: Fields; readonly typed: Typed; readonly answers: AnyAnswers }

/** What stands in the questions of a result before the officer has typed anything: what the person declared. */
export const fillInResult = (form: ResultForm, submission: Submission): Typed =>
  Object.fromEntries(
    Object.entries(form.from).flatMap(([name, sources]) => {
      const text = [sources]
        .flat()
        .map((source) => textFor(form.fields[name]?.kind, source, submission))
        .find((found) => found !== '')
      return text ? [[name, text] as const] : []
    }),
  )

/** The words of an answer for a question of a kind: as typed for the same kind, otherwise as people read it. */
const textFor = (
  kind: string | undefined,
  source: string,
  { fields, typed, answers }: Submission,
): string => {
  const field = fieldNamed(fields, source)
  if (!field || field.kind === 'table' || !applies(fields, source, typed)) return ''
  if (field.kind === kind) return typedIn(typed, source).trim()
  const answer = answers[source]
  return answer === undefined || typeof answer === 'object' ? '' : answerInWords(field, answer)
}
