import type { Language } from '#lib/domain/kernel/language.ts'
import type { AnyAnswers } from './answers.ts'
import { answerInWords } from './display.ts'
import type { Fields } from './field.ts'
import { type Form, questions, visibleSteps } from './journey.ts'
import type { Typed } from './typed.ts'

export type SummaryLine =
  | {
      readonly kind: 'answer'
      readonly name: string
      readonly label: string
      readonly value: string | undefined
    }
  | {
      readonly kind: 'table'
      readonly name: string
      readonly label: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export type SummarySection = {
  readonly slug: string
  readonly title: string
  readonly lines: readonly SummaryLine[]
}

/**
 * What was answered, step by step in the portal's own order and with every question: check-your-answers, where each
 * section leads back to its step, and the officer's first look. `value` is undefined where nothing was given.
 */
export const summaryOf = (
  form: Form,
  typed: Typed,
  answers: AnyAnswers,
  language: Language = 'vi',
): readonly SummarySection[] =>
  visibleSteps(form, typed).map((step) => ({
    slug: step.slug,
    title: step.title,
    lines: questions(form, step, typed).flatMap((name) => lineFor(form.fields, name, answers, language)),
  }))

const lineFor = (
  fields: Fields,
  name: string,
  answers: AnyAnswers,
  language: Language,
): readonly SummaryLine[] => {
  const field = fields[name]
  if (!field) return []
  const answer = answers[name]
  if (field.kind !== 'table') {
    const value =
      answer === undefined || typeof answer === 'object' ? undefined : answerInWords(field, answer, language)
    return [{ kind: 'answer', name, label: field.label, value }]
  }
  const columns = Object.entries(field.columns)
  return [
    {
      kind: 'table',
      name,
      label: field.label,
      head: columns.map(([, column]) => column.label),
      rows: (typeof answer === 'object' ? answer : []).map((row) =>
        columns.map(([column, definition]) => {
          const cell = row[column]
          return cell === undefined ? '' : answerInWords(definition, cell, language)
        }),
      ),
    },
  ]
}
