import type { Fields } from '#lib/domain/procedure/field.ts'
import { answerText } from '#lib/domain/procedure/merge-typed.ts'
import { addRow, type Intent, removeRow, saveTyped } from '#lib/domain/procedure/save-typed.ts'
import { fieldNamed, rowsToDraw, type Typed } from '#lib/domain/procedure/typed.ts'

/** A row is taken away only from the table that its button stood in: elsewhere the same number is another row. */
export const withRowChange = (fields: Fields, intent: Intent, typed: Typed, posted: Typed): Typed => {
  if (intent.kind === 'addRow') return addRow(fields, intent.table, typed)
  if (intent.kind !== 'removeRow') return typed
  const shown = saveTyped(fields, [intent.table], {}, Object.entries(posted))
  const isSame = answerText(fields, intent.table, shown) === answerText(fields, intent.table, typed)
  return isSame ? removeRow(fields, intent.table, intent.row, typed) : typed
}

/** The last row drawn of a table, by the name of its place on the page. */
export const lastRow = (fields: Fields, table: string, typed: Typed): string => {
  const field = fieldNamed(fields, table)
  return field?.kind === 'table' ? `${table}.${rowsToDraw(field, table, typed) - 1}` : table
}
