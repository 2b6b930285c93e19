import type { AnyAnswer, AnyAnswers } from '../procedure/answers.ts'
import { checkFields } from '../procedure/check.ts'
import { applies } from '../procedure/conditions.ts'
import { answerInWords } from '../procedure/display.ts'
import type { Condition, Fields, TableField } from '../procedure/field.ts'
import type { Problem } from '../procedure/problem.ts'
import { fieldNamed, type Typed, typedIn } from '../procedure/typed.ts'
import type { Blank, SlipPart } from '../slips/slip.ts'
import type { ResultForm, ResultLine } from './result-form.ts'

export type CheckedResult = {
  readonly problems: readonly Problem[]
  /** What would be printed; lines with a problem are left out. */
  readonly parts: readonly SlipPart[]
}

/** Reads what an officer typed for a result, and says what would be printed of it. `today` is an ISO day in Vietnam. */
export const resultLines = (form: ResultForm, typed: Typed, today: string): CheckedResult => {
  const { fields, lines } = form
  const { answers, problems } = checkFields({ fields }, Object.keys(fields), typed, today)
  return { problems, parts: lines.flatMap((line) => partOf(line, fields, answers as AnyAnswers, typed)) }
}

const partOf = (line: ResultLine, fields: Fields, answers: AnyAnswers, typed: Typed): SlipPart[] => {
  switch (line.kind) {
    case 'sentence':
      return line.onlyIf && !holds(line.onlyIf, typed) ? [] : [{ kind: 'sentence', text: line.text }]
    case 'words':
      return String(answers[line.name] ?? '')
        .split('\n')
        .filter((text) => text.trim() !== '')
        .map((text) => ({ kind: 'sentence', text }))
    case 'rows': {
      const field = fieldNamed(fields, line.name)
      return field?.kind === 'table' ? rowsOf(field, answers[line.name]) : []
    }
    case 'answers': {
      const blanks = line.names.flatMap((name) => blankOf(name, fields, answers, typed))
      return blanks.length > 0 ? [{ kind: 'blanks', blanks, ...(line.strong && { strong: true }) }] : []
    }
  }
}

const blankOf = (name: string, fields: Fields, answers: AnyAnswers, typed: Typed): Blank[] => {
  const field = fieldNamed(fields, name)
  const answer = answers[name]
  if (!field || field.kind === 'table' || !applies(fields, name, typed)) return []
  if (answer === undefined || typeof answer === 'object') return []
  return [{ label: field.label, value: answerInWords(field, answer) }]
}

const rowsOf = (field: TableField, answer: AnyAnswer | undefined): SlipPart[] => {
  if (!Array.isArray(answer) || answer.length === 0) return []
  const columns = Object.entries(field.columns)
  return [
    {
      kind: 'table',
      label: field.label,
      columns: columns.map(([, { label }]) => ({ label, share: 100 / columns.length })),
      rows: answer.map((row) =>
        columns.map(([name, column]) => (row[name] === undefined ? '' : answerInWords(column, row[name]))),
      ),
    },
  ]
}

const holds = (condition: Condition, typed: Typed): boolean =>
  Object.entries(condition).every(([name, wanted]) => [wanted].flat().includes(typedIn(typed, name)))
