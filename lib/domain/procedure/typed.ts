import type { Field, FieldKind, Fields, TableField } from './field.ts'

/** What a person typed: control name → text, valid or not, exactly as it is stored. */
export type Typed = Readonly<Record<string, string>>

/** One row of a table as typed: column → text. */
export type TypedRow = Readonly<Record<string, string>>

export const cellControl = (table: string, row: number, column: string): string => `${table}.${row}.${column}`

/** Beside an address: the code of today's commune, where the person picked it among several. */
export const unitControl = (address: string): string => `unit:${address}`

/** What stands in a control; nothing typed is an empty text. */
export const typedIn = (typed: Typed, control: string): string =>
  Object.hasOwn(typed, control) ? (typed[control] ?? '') : ''

const cellPattern = /^([A-Za-z][A-Za-z0-9]*)\.(0|[1-9]\d{0,2})\.([A-Za-z][A-Za-z0-9]*)$/

type Place = { readonly name: string; readonly cell?: { readonly row: number; readonly column: string } }

/** Which question a control belongs to, or undefined for a control that this form does not have. */
export const placeOf = (fields: Fields, control: string): Place | undefined => {
  const [, address] = /^unit:(.*)$/.exec(control) ?? []
  if (address === undefined) return placeOfAnswer(fields, control)
  const place = placeOfAnswer(fields, address)
  return place && kindAt(fields, place) === 'address' ? place : undefined
}

const kindAt = (fields: Fields, { name, cell }: Place): FieldKind | undefined => {
  const field = fieldNamed(fields, name)
  return cell && field?.kind === 'table' ? field.columns[cell.column]?.kind : field?.kind
}

const placeOfAnswer = (fields: Fields, control: string): Place | undefined => {
  const [, table, row, column] = cellPattern.exec(control) ?? []
  if (table !== undefined && row !== undefined && column !== undefined) {
    const field = fieldNamed(fields, table)
    const known = field?.kind === 'table' && Object.hasOwn(field.columns, column) && Number(row) < field.max
    return known ? { name: table, cell: { row: Number(row), column } } : undefined
  }
  const field = fieldNamed(fields, control)
  return field && field.kind !== 'table' ? { name: control } : undefined
}

/** The definition of a field, safe against names such as `constructor`. */
export const fieldNamed = (fields: Fields, name: string): Field | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

/** All rows of a table as typed, blank ones included: their positions are the positions of their controls. */
export const typedRows = (table: TableField, name: string, typed: Typed): readonly TypedRow[] => {
  const columns = Object.keys(table.columns)
  const length = rowCount(table, name, typed)
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map((column) => [column, typedIn(typed, cellControl(name, row, column))])),
  )
}

/** How many rows of the table are kept, blank ones in between and at the end included. */
const rowCount = (table: TableField, name: string, typed: Typed): number => {
  let count = 0
  for (const control of Object.keys(typed)) {
    const place = placeOf({ [name]: table }, control)
    if (place?.cell) count = Math.max(count, place.cell.row + 1)
  }
  return count
}

/** How many rows to draw: there is always one to write in. */
export const rowsToDraw = (table: TableField, name: string, typed: Typed): number =>
  Math.max(rowCount(table, name, typed), table.min, 1)

export const isBlankRow = (row: TypedRow): boolean => Object.values(row).every((text) => text.trim() === '')
