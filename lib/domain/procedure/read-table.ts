import type { AnyRow, AnyScalarAnswer } from './answers.ts'
import type { TableField } from './field.ts'
import { orderFlaw, startOf } from './not-before.ts'
import { normalizeText } from './plain-text.ts'
import type { Flaw, Problem } from './problem.ts'
import { readScalar } from './read-scalar.ts'
import { residenceFlaws, type Stay } from './residence-history.ts'
import { cellControl, isBlankRow, type Typed, typedRows } from './typed.ts'

export type TableReading = { readonly rows: readonly AnyRow[]; readonly problems: readonly Problem[] }

/**
 * The rows that were filled in, and what is wrong with them. Blank rows count for nothing wherever they stand; the
 * others keep the number they have on the screen.
 *
 * @param birthDate ISO day, for the rule that needs one
 */
export const readTable = (
  table: TableField,
  name: string,
  typed: Typed,
  { today, birthDate }: { readonly today: string; readonly birthDate: string | undefined },
): TableReading => {
  const filled = typedRows(table, name, typed)
    .map((cells, row) => ({ cells, row }))
    .filter(({ cells }) => !isBlankRow(cells))
  const read = filled.map(({ cells, row }) => ({ row, ...readRow(table, cells, today) }))
  const problems: Problem[] = read.flatMap(({ row, flaws }) =>
    flaws.map(({ column, ...flaw }) => ({ control: cellControl(name, row, column), ...flaw })),
  )
  const nextRow = (filled.at(-1)?.row ?? -1) + 1
  if (filled.length < table.min) {
    const [column = ''] = Object.keys(table.columns)
    problems.push({
      control: cellControl(name, nextRow, column),
      code: 'tooFewRows',
      params: { min: table.min },
    })
  }
  // The whole is judged once every row can be read: a month mistyped would look like a gap.
  if (problems.length === 0 && table.rule?.kind === 'residenceHistory') {
    const stays = read.map(
      ({ row, answers }): Stay => ({ row, from: String(answers.from), to: String(answers.to) }),
    )
    for (const { row, column, ...flaw } of residenceFlaws(stays, birthDate, today)) {
      problems.push({ control: cellControl(name, row, column), ...flaw })
    }
  }
  return { rows: read.map(({ answers }) => answers), problems }
}

const readRow = (table: TableField, cells: Readonly<Record<string, string>>, today: string) => {
  const answers: Record<string, AnyScalarAnswer> = {}
  const flaws: (Flaw & { readonly column: string })[] = []
  for (const [column, field] of Object.entries(table.columns)) {
    const text = cells[column] ?? ''
    if (normalizeText(text) === '') {
      if (!field.optional) flaws.push({ column, code: 'required' })
      continue
    }
    const reading = readScalar(field, text, { today })
    if (reading.ok) answers[column] = reading.value
    else flaws.push({ column, ...reading.error })
  }
  for (const [column, field] of Object.entries(table.columns)) {
    const [start, end] = [startOf(field), answers[column]]
    if (start === undefined || end === undefined) continue
    const flaw = orderFlaw(end, answers[start], table.columns[start]?.label ?? '')
    if (flaw) flaws.push({ column, ...flaw })
  }
  return { answers, flaws }
}
