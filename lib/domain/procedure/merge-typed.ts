import type { Fields, TableField } from './field.ts'
import { saveTyped, storable } from './save-typed.ts'
import { fieldNamed, isBlankRow, placeOf, type Typed, typedIn, typedRows } from './typed.ts'

/**
 * For each question that a form speaks of, what its sender knows may be stored: first what the page was drawn with, then
 * whatever was sent since and never answered.
 */
export type Seen = Readonly<Record<string, readonly string[]>>

/** What a question holds, as one text to compare by. The rows of a table are one answer; blank ones at the end are none. */
export const answerText = (fields: Fields, name: string, typed: Typed): string => {
  const field = fieldNamed(fields, name)
  if (field?.kind !== 'table') return plain(typedIn(typed, name))
  const rows = filledRows(field, name, typed)
  return rows.length === 0 ? '' : JSON.stringify(rows.map((row) => Object.values(row).map(plain)))
}

const filledRows = (table: TableField, name: string, typed: Typed) => {
  const rows = typedRows(table, name, typed)
  return rows.slice(0, rows.findLastIndex((row) => !isBlankRow(row)) + 1)
}

/** A posted form ends its lines otherwise than a script does. */
const plain = (text: string): string => storable(text).replaceAll('\r\n', '\n')

/** What whoever is shown these answers has seen. */
export const seenIn = (fields: Fields, names: readonly string[], typed: Typed): Seen =>
  Object.fromEntries(names.map((name) => [name, [answerText(fields, name, typed)]]))

/** `typed`, with the answers to these questions as they stand in `other`. */
export const withAnswersOf = (
  fields: Fields,
  typed: Typed,
  names: readonly string[],
  other: Typed,
): Typed => {
  const isTaken = (control: string) => names.includes(placeOf(fields, control)?.name ?? '')
  return Object.fromEntries([
    ...Object.entries(typed).filter(([control]) => !isTaken(control)),
    ...Object.entries(other).filter(([control]) => isTaken(control)),
  ])
}

/**
 * The draft after a form was posted that may have been drawn before somebody else saved. Question by question: what was
 * not changed on this page stays as it is stored; what was changed here alone is taken; what was changed here and there
 * stays as it is stored and is named in `differing`, for the person to choose. A question of which `seen` does not speak
 * is left alone; without any `seen` the posted form counts.
 */
export const mergeTyped = <F extends Fields>(
  fields: F,
  names: readonly (keyof F & string)[],
  stored: Typed,
  posted: Iterable<readonly [control: string, text: string]>,
  seen: Seen | null,
): { readonly typed: Typed; readonly differing: readonly string[] } => {
  if (seen === null) return { typed: saveTyped(fields, names, stored, posted), differing: [] }
  const spokenOf = names.filter((name) => Object.hasOwn(seen, name))
  const mine = saveTyped(fields, spokenOf, stored, posted)
  const standings = spokenOf.map((name) => ({
    name,
    is: standing(answerText(fields, name, mine), answerText(fields, name, stored), seen[name] ?? []),
  }))
  const named = (is: Standing) => standings.filter((one) => one.is === is).map(({ name }) => name)
  const differing = named('differing')
  return { typed: withAnswersOf(fields, mine, [...named('untouched'), ...differing], stored), differing }
}

type Standing = 'mine' | 'untouched' | 'differing'

const standing = (mine: string, stored: string, [drawn, ...sent]: readonly string[]): Standing => {
  if (mine === stored || stored === drawn || sent.includes(stored)) return 'mine'
  return mine === drawn ? 'untouched' : 'differing'
}
