import type { Fields, NameOf } from './field.ts'
import { cellControl, fieldNamed, placeOf, rowsToDraw, type Typed, typedIn, unitControl } from './typed.ts'

/**
 * The draft after the questions `names` were posted again. Controls that were not asked for (`role`, `fee`, rows
 * beyond the last) are dropped. A question whose controls were not sent keeps what it had, as hidden questions are
 * not sent; but an unticked consent and the rows of a table, of which at least one is always drawn, are replaced.
 */
export const saveTyped = <F extends Fields>(
  fields: F,
  names: readonly NameOf<F>[],
  draft: Typed,
  posted: Iterable<readonly [control: string, text: string]>,
): Typed => {
  const sent = new Map<string, string>()
  for (const [control, text] of posted) {
    const place = placeOf(fields, control)
    if (place && (names as readonly string[]).includes(place.name)) sent.set(control, storable(text))
  }
  const sentNames = new Set([...sent.keys()].map((control) => placeOf(fields, control)?.name))
  const isReplaced = (control: string): boolean => {
    const name = placeOf(fields, control)?.name
    if (name === undefined || !(names as readonly string[]).includes(name)) return false
    return sentNames.has(name) || fieldNamed(fields, name)?.kind === 'consent'
  }
  const kept = Object.entries(draft).filter(([control]) => !isReplaced(control))
  return Object.fromEntries([...kept, ...sent])
}

/** PostgreSQL stores neither NUL nor half a surrogate pair; nobody types them. */
export const storable = (text: string): string => text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '')

/** One more blank row at the end, unless the table is full. */
export const addRow = <F extends Fields>(fields: F, name: NameOf<F>, typed: Typed): Typed => {
  const field = fieldNamed(fields, name)
  if (field?.kind !== 'table') return typed
  const row = rowsToDraw(field, name, typed)
  if (row >= field.max) return typed
  const blank = Object.keys(field.columns).map((column) => [cellControl(name, row, column), ''])
  return { ...typed, ...Object.fromEntries(blank) }
}

/** Without the given row; the rows after it move up. */
export const removeRow = <F extends Fields>(fields: F, name: NameOf<F>, row: number, typed: Typed): Typed => {
  const field = fieldNamed(fields, name)
  if (field?.kind !== 'table') return typed
  const others = Object.entries(typed).filter(([control]) => placeOf(fields, control)?.name !== name)
  const indices = Array.from({ length: rowsToDraw(field, name, typed) }, (_, index) => index).filter(
    (index) => index !== row,
  )
  const moved = indices.flatMap((from, to) =>
    Object.keys(field.columns).flatMap((column) => {
      const [source, target] = [cellControl(name, from, column), cellControl(name, to, column)]
      const picked = typedIn(typed, unitControl(source))
      return [[target, typedIn(typed, source)], ...(picked === '' ? [] : [[unitControl(target), picked]])]
    }),
  )
  return Object.fromEntries([...others, ...moved])
}

/** What a button of a step asks for. */
export type Intent =
  | { readonly kind: 'continue' }
  | { readonly kind: 'autosave' }
  | { readonly kind: 'addRow'; readonly table: string }
  | { readonly kind: 'removeRow'; readonly table: string; readonly row: number }

/** Reads `name="intent"`: 'continue', 'autosave', 'addRow:TABLE', 'removeRow:TABLE:ROW'. Anything else is 'continue'. */
export const readIntent = (fields: Fields, value: string): Intent => {
  if (value === 'autosave') return { kind: 'autosave' }
  const [kind, table = '', row = ''] = value.split(':')
  if (fieldNamed(fields, table)?.kind !== 'table') return { kind: 'continue' }
  if (kind === 'addRow') return { kind, table }
  if (kind === 'removeRow' && /^\d{1,3}$/.test(row)) return { kind, table, row: Number(row) }
  return { kind: 'continue' }
}
