import type { Language } from '#lib/domain/kernel/language.ts'
import type { AnyAnswers } from './answers.ts'
import { answerInWords } from './display.ts'
import type { Field, Fields } from './field.ts'
import { type Form, questions, visibleSteps } from './journey.ts'
import type { Typed } from './typed.ts'

export type SummaryLine =
  | {
      readonly kind: 'answer'
      readonly name: string
      readonly label: string
      readonly value: string | undefined
      /** In another language than the labels: what a person wrote, or the name of a place. */
      readonly written?: true
    }
  | {
      readonly kind: 'table'
      readonly name: string
      readonly label: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** The columns of which the same is true. */
      readonly written?: readonly number[]
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

/** Answers that no translation touches. */
const isWritten = ({ kind }: Field): boolean => ['personName', 'text', 'address', 'province'].includes(kind)

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
    const written = language !== 'vi' && isWritten(field) && ({ written: true } as const)
    return [{ kind: 'answer', name, label: field.label, value, ...written }]
  }
  const columns = Object.entries(field.columns)
  return [
    {
      kind: 'table',
      name,
      label: field.label,
      head: columns.map(([, column]) => column.label),
      ...(language !== 'vi' && {
        written: columns.flatMap(([, column], at) => (isWritten(column) ? [at] : [])),
      }),
      rows: (typeof answer === 'object' ? answer : []).map((row) =>
        columns.map(([column, definition]) => {
          const cell = row[column]
          return cell === undefined ? '' : answerInWords(definition, cell, language)
        }),
      ),
    },
  ]
}
