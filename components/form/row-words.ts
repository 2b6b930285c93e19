import { answerInWords } from '#lib/domain/procedure/display.ts'
import type { Column, TableField } from '#lib/domain/procedure/field.ts'
import { cellControl, type Typed, typedIn } from '#lib/domain/procedure/typed.ts'
import type { Messages } from './messages.ts'

/** A row in a line, as typed; undefined while something is missing or wrong in it, and it must stay in sight. */
export const rowInWords = (
  table: TableField,
  control: string,
  row: number,
  typed: Typed,
  problems: Messages,
): string | undefined => {
  const cells = Object.entries(table.columns).map(([column, cell]) => {
    const name = cellControl(control, row, column)
    const text = typedIn(typed, name).trim()
    const isOpen = (text === '' && !cell.optional) || problems[name] !== undefined
    return { isOpen, words: text === '' ? '' : inWords(cell, text) }
  })
  if (cells.some(({ isOpen }) => isOpen)) return undefined
  return cells
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join(' · ')
}

/** What is picked from a list is kept by its value; everything else is read as it was typed. */
const inWords = (cell: Column, text: string): string =>
  cell.kind === 'choice' || cell.kind === 'yesNo' || cell.kind === 'province'
    ? answerInWords(cell, text)
    : text
