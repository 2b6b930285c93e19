import type { DeclarationForm, FormItem } from './declaration-form.ts'
import type { Fields } from './field.ts'
import { formsOf } from './form-of.ts'
import type { Procedure } from './procedure.ts'

/** What is wrong between the questions and the printed form: each question is printed once or left out knowingly. */
export const formProblems = (
  procedure: Pick<Procedure, 'fields' | 'form' | 'otherForms'>,
): readonly string[] => [...formsOf(procedure).flatMap((form) => problemsOfForm(procedure.fields, form))]

const problemsOfForm = (fields: Fields, form: DeclarationForm<Fields>): readonly string[] => {
  const items = form.sections.flatMap((section) => section.items)
  const printed = items.flatMap(namesIn)
  const mentioned = [...printed, ...form.notPrinted, form.signature.answer]
  return [
    ...[...new Set(mentioned)]
      .filter((name) => !Object.hasOwn(fields, name))
      .map((name) => `the form prints unknown field "${name}"`),
    ...Object.keys(fields)
      .filter((name) => !printed.includes(name) && !form.notPrinted.includes(name))
      .map((name) => `field "${name}" is neither printed on the form nor named in notPrinted`),
    ...form.notPrinted
      .filter((name) => printed.includes(name))
      .map((name) => `field "${name}" is printed, yet named in notPrinted`),
    ...items.flatMap((item) => itemProblems(fields, item)),
  ]
}

const namesIn = (item: FormItem<Fields>): readonly string[] => {
  switch (item.kind) {
    case 'line':
      return item.blanks.flatMap(namesOfCell)
    case 'grid':
      return item.rows.flatMap((row) => row.cells.flatMap(namesOfCell))
    case 'boxes':
    case 'rows':
      return [item.answer]
    case 'sentence':
      return []
  }
}

const namesOfCell = ({
  answer,
  otherwise,
  and,
}: {
  answer: string
  otherwise?: string
  and?: string
}): readonly string[] => [answer, otherwise, and].filter((name) => name !== undefined)

const itemProblems = (fields: Fields, item: FormItem<Fields>): readonly string[] => {
  if (item.kind === 'grid') {
    return item.rows
      .filter((row) => row.cells.length + 1 !== item.head.length)
      .map((row) => `row "${row.label}" of the form does not fit its head`)
  }
  if (item.kind !== 'rows') return []
  const table = fields[item.answer]
  if (table?.kind !== 'table') return [`the form repeats the rows of "${item.answer}", which is no table`]
  const printed = item.columns.flatMap(({ column, and }) => [column, ...(and === undefined ? [] : [and])])
  return [
    ...printed
      .filter((column) => !Object.hasOwn(table.columns, column))
      .map((column) => `the form prints unknown column "${item.answer}.${column}"`),
    ...Object.keys(table.columns)
      .filter((column) => !printed.includes(column))
      .map((column) => `column "${item.answer}.${column}" is not printed on the form`),
  ]
}
