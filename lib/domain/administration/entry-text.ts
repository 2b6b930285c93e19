import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import { answerInWords } from '#lib/domain/procedure/display.ts'
import type { ScalarField } from '#lib/domain/procedure/field.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'

type ScalarFields = Readonly<Record<string, ScalarField>>

/** Answers written as an administrator would type them, each in one way only: two texts differ where answers do. */
export const typedOf = (fields: ScalarFields, answers: AnyAnswers): Typed =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const answer = answers[name]
      return [
        name,
        answer === undefined ? '' : field.kind === 'date' ? formatDate(String(answer)) : String(answer),
      ]
    }),
  )

/** What stands in a cell of a file, and in a list, for what was typed: options by their words. */
export const cellOf = (field: ScalarField, typed: string): string =>
  typed === '' || field.kind === 'date' || field.kind === 'count' || field.kind === 'money'
    ? typed
    : answerInWords(field, typed)

/** What a cell of a file means: an option by its words or its code, whatever its case; anything else as it stands. */
export const typedOfCell = (field: ScalarField, cell: string): string => {
  const text = cell.normalize('NFC').trim()
  const options = optionsOf(field)
  const wanted = text.toLocaleLowerCase('vi')
  const option = options?.find(
    ([value, label]) => value.toLocaleLowerCase('vi') === wanted || label.toLocaleLowerCase('vi') === wanted,
  )
  return option?.[0] ?? text
}

const optionsOf = (field: ScalarField): readonly (readonly [string, string])[] | undefined => {
  switch (field.kind) {
    case 'choice':
      return Object.entries(field.options)
    case 'place':
    case 'province':
      return field.options.map(({ value, label }) => [value, label])
    case 'yesNo':
      return [
        ['yes', 'Có'],
        ['no', 'Không'],
      ]
    default:
      return undefined
  }
}

/** The items of a text that names several, and those of them that are not known. */
export const itemsOf = (
  text: string,
  known: readonly string[],
): { readonly items: readonly string[]; readonly unknown: readonly string[] } => {
  const named = text.split(/[,;]/).flatMap((item) => item.trim() || [])
  const found = named.map((item) =>
    known.find((each) => each.toLocaleLowerCase('vi') === item.toLocaleLowerCase('vi')),
  )
  return {
    items: known.filter((each) => found.includes(each)),
    unknown: named.filter((_, i) => found[i] === undefined),
  }
}
