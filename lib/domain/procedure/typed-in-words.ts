import type { Field, Fields, ScalarField } from './field.ts'
import { fieldNamed, isBlankRow, type Typed, typedIn, typedRows } from './typed.ts'

/** What stands in a question, valid or not, line by line in words that a person recognises; none where nothing does. */
export const typedInWords = (fields: Fields, name: string, typed: Typed): readonly string[] => {
  const field = fieldNamed(fields, name)
  if (!field) return []
  if (field.kind !== 'table')
    return [scalarInWords(field, typedIn(typed, name))].filter((line) => line !== '')
  return typedRows(field, name, typed)
    .filter((row) => !isBlankRow(row))
    .map((row) =>
      Object.entries(field.columns)
        .map(([column, cell]) => scalarInWords(cell, row[column] ?? ''))
        .filter((text) => text !== '')
        .join(', '),
    )
}

const scalarInWords = (field: ScalarField, text: string): string => optionLabel(field, text) ?? text.trim()

/** The label of what was picked; a text is its own words. */
const optionLabel = (field: Field, text: string): string | undefined => {
  switch (field.kind) {
    case 'choice':
      return Object.hasOwn(field.options, text) ? field.options[text] : undefined
    case 'province':
      return field.options.find(({ value }) => value === text)?.label
    case 'yesNo':
      return text === 'yes' ? 'Có' : text === 'no' ? 'Không' : undefined
    case 'consent':
      return text === 'yes' ? 'Đã đánh dấu' : undefined
    default:
      return undefined
  }
}
