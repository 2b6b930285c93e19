import { z } from 'zod'
import type { Field, Fields, ScalarField } from '../procedure/field.ts'
import { conditionInWords } from '../procedure/messages.ts'

/** Lists longer than this are not written out: their values are those of the units catalogue. */
const longestEnum = 100

/**
 * The answers to a procedure's questions as JSON: which names there are, and which kinds of value. What is required, and
 * what a value has to be, depends on other answers and is checked by `schemaOf` over the same fields.
 */
export const answersShape = (fields: Fields): z.ZodType<Readonly<Record<string, unknown>>> =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        shapeOf(field)
          .optional()
          .meta(aboutOf(fields, name, field)),
      ]),
    ),
  )

const shapeOf = (field: Field): z.ZodType => {
  if (field.kind !== 'table') return scalarOf(field)
  const columns = Object.entries(field.columns).map(
    ([name, column]) =>
      [
        name,
        scalarOf(column)
          .optional()
          .meta(aboutOf(field.columns, name, column)),
      ] as const,
  )
  return z.array(z.strictObject(Object.fromEntries(columns))).max(field.max)
}

const scalarOf = (field: ScalarField): z.ZodType => {
  switch (field.kind) {
    case 'choice':
      return oneOf(Object.keys(field.options))
    case 'yesNo':
      return z.enum(['yes', 'no'])
    case 'consent':
      return z.literal('yes')
    case 'province':
    case 'place':
      return oneOf(field.options.map(({ value }) => value))
    case 'count':
    case 'money':
      return z.union([z.int(), z.string()])
    default:
      return z.string()
  }
}

const oneOf = (values: readonly string[]): z.ZodType =>
  values.length > 0 && values.length <= longestEnum ? z.enum([...values]) : z.string()

const aboutOf = (fields: Fields, name: string, field: Field) => {
  const options =
    field.kind === 'choice' ? Object.entries(field.options).map(([value, words]) => `${value}: ${words}`) : []
  const description = [field.hint, formOf[field.kind], options.join('; '), conditionInWords(fields, name)]
    .filter(Boolean)
    .join(' · ')
  return {
    title: field.label,
    ...(description !== '' && { description }),
    ...(field.onlyIf && { 'x-only-if': field.onlyIf }),
    ...(field.optional && { 'x-optional': true }),
  }
}

const formOf: Readonly<Partial<Record<Field['kind'], string>>> = {
  date: 'YYYY-MM-DD hoặc ngày/tháng/năm',
  month: 'YYYY-MM hoặc tháng/năm',
  money: 'đồng',
}
