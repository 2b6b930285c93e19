import type { Language } from '#lib/domain/kernel/language.ts'
import type { AnyAnswers } from './answers.ts'
import { answerInWords } from './display.ts'
import type { Field, Fields, TableField } from './field.ts'
import { type Form, questions, visibleSteps } from './journey.ts'
import { cellControl, isBlankRow, type Typed, typedRows } from './typed.ts'

/** What is known besides the answers, by the names of their controls. */
export type Notes = Readonly<Record<string, string>>

export type SummaryLine =
  | {
      readonly kind: 'answer'
      readonly name: string
      readonly label: string
      readonly value: string | undefined
      /** What is known besides the answer: the commune of today that an address is in. */
      readonly note?: string
      /** In another language than the labels: what a person wrote, or the name of a place. */
      readonly written?: true
    }
  | {
      readonly kind: 'table'
      readonly name: string
      readonly label: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** Beside the cells, row by row. */
      readonly notes?: readonly (readonly (string | undefined)[])[]
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
  { notes = {}, language = 'vi' }: { readonly notes?: Notes; readonly language?: Language } = {},
): readonly SummarySection[] =>
  visibleSteps(form, typed).map((step) => ({
    slug: step.slug,
    title: step.title,
    lines: questions(form, step, typed).flatMap((name) =>
      summaryLine(form.fields, name, answers, { typed, notes, language }),
    ),
  }))

/** The answers hold only rows that were filled in; notes go by the controls, which count the blank ones too. */
const notesOfRows = (table: TableField, name: string, typed: Typed, notes: Notes) => {
  const filled = typedRows(table, name, typed).flatMap((row, i) => (isBlankRow(row) ? [] : [i]))
  const rows = filled.map((row) =>
    Object.keys(table.columns).map((column) => notes[cellControl(name, row, column)]),
  )
  return rows.flat().some((note) => note !== undefined) ? { notes: rows } : {}
}

/** Answers that no translation touches. */
const isWritten = ({ kind }: Field): boolean =>
  ['personName', 'text', 'address', 'province', 'place'].includes(kind)

/** One question with its answer; none for a name that the form does not have. */
export const summaryLine = (
  fields: Fields,
  name: string,
  answers: AnyAnswers,
  {
    typed = {},
    notes = {},
    language = 'vi',
  }: { readonly typed?: Typed; readonly notes?: Notes; readonly language?: Language } = {},
): readonly SummaryLine[] => {
  const field = fields[name]
  if (!field) return []
  const answer = answers[name]
  if (field.kind !== 'table') {
    const value =
      answer === undefined || typeof answer === 'object' ? undefined : answerInWords(field, answer, language)
    const note = notes[name]
    const written = language !== 'vi' && isWritten(field) && ({ written: true } as const)
    return [
      { kind: 'answer', name, label: field.label, value, ...(note !== undefined && { note }), ...written },
    ]
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
      ...notesOfRows(field, name, typed, notes),
    },
  ]
}
