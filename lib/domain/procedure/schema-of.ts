import { z } from 'zod'
import type { Answers } from './answers.ts'
import { checkFields } from './check.ts'
import type { Fields, NameOf } from './field.ts'
import { cellControl, fieldNamed, type Typed } from './typed.ts'

// zod compiles object schemas with `new Function`, which a strict Content-Security-Policy reports as a violation even
// where the refusal is caught.
z.config({ jitless: true })

/** One level of nesting, as form libraries and JSON bodies have it: `{ fullName: '…', residences: [{ from: '…' }] }`. */
type Nested = Readonly<Record<string, unknown>>

/**
 * A zod schema over the same rules as `checkFields`, for callers that speak zod. Input: texts as typed, tables as
 * lists of rows. Output: the answers. Each issue carries the problem's code as its message and its `params`.
 *
 * @param context.today ISO day in Việt Nam
 * @param context.draft what was typed on other pages, for conditions and cross-checks
 */
export const schemaOf = <F extends Fields>(
  fields: F,
  { today, draft = {} }: { readonly today: string; readonly draft?: Typed },
): z.ZodType<Partial<Answers<F>>, Nested> =>
  z.record(z.string(), z.unknown()).transform((nested, context) => {
    const { answers, problems } = checkFields(
      { fields },
      Object.keys(fields) as NameOf<F>[],
      { ...draft, ...typedFrom(fields, nested) },
      today,
    )
    for (const { control, code, params } of [...problems, ...tablesTooLong(fields, nested)]) {
      context.issues.push({
        code: 'custom',
        message: code,
        params: { ...params },
        path: pathOf(control),
        input: nested,
      })
    }
    return answers
  })

const pathOf = (control: string): (string | number)[] =>
  control.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))

const rowsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The same as texts in the controls of the form. What is neither text nor number is as good as not given. */
export const typedFrom = (fields: Fields, nested: Nested): Typed => {
  const typed: Record<string, string> = {}
  for (const [name, value] of Object.entries(nested)) {
    const field = fieldNamed(fields, name)
    if (field?.kind === 'table') {
      rowsIn(value).forEach((row, index) => {
        for (const [column, cell] of Object.entries(row ?? {}))
          typed[cellControl(name, index, column)] = textOf(cell)
      })
    } else if (field) typed[name] = textOf(value)
  }
  return typed
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** A form cannot have more rows than the table has places for; a message from a machine can. */
const tablesTooLong = (fields: Fields, nested: Nested) =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'table' && rowsIn(nested[name]).length > field.max
      ? [{ control: name, code: 'tooManyRows' as const, params: { max: field.max } }]
      : [],
  )
