import type { AnyAnswer, AnyAnswers, AnyRow } from './answers.ts'
import { acceptedValues, applies, possibleValues } from './conditions.ts'
import type { Column, Field, Fields } from './field.ts'
import type { Typed } from './typed.ts'

/** What a person chose before filling in anything: name of a question → option. */
export type Chosen = Readonly<Record<string, string>>

/**
 * Made-up answers to every question that these choices lead to: enough for the functions of a procedure to reckon
 * with, and never shown. What is not chosen is the plainest case: the first option, “no”, one piece, no rows.
 */
export const sampleAnswers = (fields: Fields, chosen: Chosen): AnyAnswers => {
  const typed = samplePicks(fields, chosen)
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      if (!applies(fields, name, typed)) return []
      if (field.optional && !Object.hasOwn(chosen, name)) return []
      return [[name, sample(field, typed[name])]]
    }),
  )
}

/** An option for every question that has options. */
export const samplePicks = (fields: Fields, chosen: Chosen): Typed =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const values = possibleValues(fields, name)
      if (!values) return []
      const wanted = Object.hasOwn(chosen, name) ? chosen[name] : undefined
      const usual = field.kind === 'yesNo' ? 'no' : values[0]
      const pick = wanted !== undefined && values.includes(wanted) ? wanted : usual
      return pick === undefined ? [] : [[name, pick]]
    }),
  )

/** The choices that must be made for a question to be put at all, each condition met by its first value. */
export const leadingTo = (fields: Fields, name: string): Chosen => {
  const found: Record<string, string> = {}
  for (const [other, accepted] of Object.entries(fields[name]?.onlyIf ?? {})) {
    const [value] = acceptedValues(accepted)
    if (value !== undefined) Object.assign(found, leadingTo(fields, other), { [other]: value })
  }
  return found
}

const sample = (field: Field, pick: string | undefined): AnyAnswer => {
  switch (field.kind) {
    case 'choice':
    case 'yesNo':
    case 'province':
    case 'consent':
      return pick ?? ''
    case 'count':
      return field.min
    case 'date':
      return '1990-01-01'
    case 'month':
      return '2015-01'
    case 'table':
      return Array.from({ length: field.min }, () => sampleRow(field.columns))
    default:
      return '0'
  }
}

const sampleRow = (columns: Readonly<Record<string, Column>>): AnyRow => {
  const picks = samplePicks(columns, {})
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const cell = sample(column, picks[name])
      return [name, typeof cell === 'object' ? '' : cell]
    }),
  )
}
