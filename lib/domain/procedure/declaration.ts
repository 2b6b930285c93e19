import { upperName } from '#lib/domain/kernel/person-name.ts'
import type { AnyAnswers, AnyRow } from './answers.ts'
import type { Cell, DeclarationForm, FormItem } from './declaration-form.ts'
import { answerInWords } from './display.ts'
import type { Field, Fields, TableField } from './field.ts'
import { formOf } from './form-of.ts'
import type { Procedure } from './procedure.ts'

/** Stands where nothing was given, as on the paper form. */
export const emptyBlank = '……'

export type Line =
  | {
      readonly kind: 'line'
      readonly number?: string
      readonly blanks: readonly { readonly label: string; readonly value: string }[]
    }
  | {
      readonly kind: 'boxes'
      readonly label: string
      readonly boxes: readonly { readonly label: string; readonly ticked: boolean }[]
    }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'sentence'; readonly text: string }

/** An official form filled in: plain data, read by the PDF and by the officer's page. */
export type Declaration = {
  readonly number: string
  readonly issuedWith: string
  readonly title: string
  readonly subtitle?: string
  readonly addressee: string
  readonly sections: readonly {
    readonly title?: string
    readonly note?: string
    readonly lines: readonly Line[]
  }[]
  readonly signature: { readonly label: string; readonly name: string }
}

/**
 * The procedure's official form with these answers, complete or not: every item in its order and numbering, "……"
 * where nothing was given.
 *
 * @param addressee the competent unit, after "Kính gửi"
 */
export const declarationOf = (
  procedure: Pick<Procedure, 'fields' | 'form' | 'otherForms'>,
  answers: AnyAnswers,
  addressee: string,
): Declaration => fillForm(procedure.fields, formOf(procedure, answers), answers, addressee)

const fillForm = (
  fields: Fields,
  form: DeclarationForm<Fields>,
  answers: AnyAnswers,
  addressee: string,
): Declaration => ({
  number: form.number,
  issuedWith: form.issuedWith,
  title: form.title,
  ...(form.subtitle !== undefined && { subtitle: form.subtitle }),
  addressee: addressee || emptyBlank,
  sections: form.sections.map(({ items, ...words }) => ({
    ...words,
    lines: items.map((item) => fillIn(fields, item, answers)),
  })),
  signature: {
    label: form.signature.label,
    name: wordsFor(fields, { answer: form.signature.answer }, answers),
  },
})

const fillIn = (fields: Fields, item: FormItem<Fields>, answers: AnyAnswers): Line => {
  switch (item.kind) {
    case 'line':
      return {
        kind: 'line',
        ...(item.number !== undefined && { number: item.number }),
        blanks: item.blanks.map((blank) => ({ label: blank.label, value: wordsFor(fields, blank, answers) })),
      }
    case 'boxes':
      return {
        kind: 'boxes',
        label: item.label,
        boxes: Object.entries(boxesOf(fields[item.answer])).map(([value, label]) => ({
          label: item.labels?.[value] ?? label,
          ticked: answers[item.answer] === value,
        })),
      }
    case 'grid':
      return {
        kind: 'table',
        head: item.head,
        rows: item.rows.map((row) => [
          row.label,
          ...row.cells.map((cell) => wordsFor(fields, cell, answers)),
        ]),
      }
    case 'rows':
      return {
        kind: 'table',
        head: item.columns.map((column) => column.label),
        rows: rowsOf(fields[item.answer], answers[item.answer], item.columns),
      }
    case 'sentence':
      return item
  }
}

const boxesOf = (field: Field | undefined): Readonly<Record<string, string>> =>
  field?.kind === 'choice' ? field.options : { yes: 'Có', no: 'Không' }

const wordsFor = (
  fields: Fields,
  { answer, otherwise, and, capitals }: Cell<Fields>,
  answers: AnyAnswers,
): string => {
  const given =
    wordsOf(fields, answer, answers) ??
    (otherwise === undefined ? undefined : wordsOf(fields, otherwise, answers))
  const words = [given, and === undefined ? undefined : wordsOf(fields, and, answers)]
    .filter((part) => part !== undefined)
    .join('; ')
  if (words === '') return emptyBlank
  return capitals ? upperName(words) : words
}

const wordsOf = (fields: Fields, name: string, answers: AnyAnswers): string | undefined => {
  const field = fields[name]
  const answer = answers[name]
  if (!field || field.kind === 'table' || answer === undefined || typeof answer === 'object') return undefined
  return answerInWords(field, answer)
}

type PrintedColumn = { readonly column: string; readonly and?: string }

const rowsOf = (
  table: Field | undefined,
  answer: AnyAnswers[string] | undefined,
  columns: readonly PrintedColumn[],
): readonly (readonly string[])[] => {
  if (table?.kind !== 'table' || typeof answer !== 'object' || answer.length === 0)
    return [columns.map(() => emptyBlank)]
  return [...answer].sort(oldestFirst).map((row) => columns.map((printed) => wordsInRow(table, row, printed)))
}

const oldestFirst = (a: AnyRow, b: AnyRow): number => {
  const key = (row: AnyRow) => `${row.from ?? ''} ${row.to ?? ''}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

const wordsInRow = (table: TableField, row: AnyRow, { column, and }: PrintedColumn): string => {
  const words = [column, ...(and === undefined ? [] : [and])].flatMap((name) => {
    const field = table.columns[name]
    const answer = row[name]
    return field && answer !== undefined ? [answerInWords(field, answer)] : []
  })
  return words.length > 0 ? words.join(', ') : emptyBlank
}
