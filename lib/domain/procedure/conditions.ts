import type { Condition, Fields } from './field.ts'
import { startOf } from './not-before.ts'
import { fieldNamed, type Typed, typedIn } from './typed.ts'

/** The condition's values for one other field, always as a list. */
export const acceptedValues = (accepted: Condition[string]): readonly string[] =>
  typeof accepted === 'string' ? [accepted] : accepted

/** Whether what was typed in `other` is one of the values that `name` waits for there. */
export const waitIsOver = (fields: Fields, name: string, other: string, typed: Typed): boolean =>
  acceptedValues(fieldNamed(fields, name)?.onlyIf?.[other] ?? []).includes(typedIn(typed, other))

/**
 * Whether this question is put to this person. A question hangs on answers picked from a list, so the text typed
 * tells; and on a question that falls away itself, nothing hangs. Definitions have no circles (define.ts).
 */
export const applies = (fields: Fields, name: string, typed: Typed): boolean =>
  Object.keys(fieldNamed(fields, name)?.onlyIf ?? {}).every(
    (other) => waitIsOver(fields, name, other, typed) && applies(fields, other, typed),
  )

/** The values that a field can be compared with in a condition; undefined for fields nothing can hang on. */
export const possibleValues = (fields: Fields, name: string): readonly string[] | undefined => {
  const field = fieldNamed(fields, name)
  switch (field?.kind) {
    case 'choice':
      return Object.keys(field.options)
    case 'yesNo':
      return ['yes', 'no']
    case 'consent':
      return ['yes']
    case 'province':
    case 'place':
      return field.options.map((option) => option.value)
    default:
      return undefined
  }
}

/**
 * The control names outside `names` whose content decides something about `names`: conditions, the kind of paper,
 * birth dates. A browser that checks one step needs these of the draft besides.
 */
export const contextOf = (fields: Fields, names: readonly string[]): readonly string[] => {
  const found = new Set<string>()
  const visit = (name: string): void => {
    for (const other of lookedAt(fields, name)) {
      if (found.has(other)) continue
      found.add(other)
      visit(other)
    }
  }
  for (const name of names) visit(name)
  return [...found].filter((name) => !names.includes(name))
}

const lookedAt = (fields: Fields, name: string): readonly string[] => {
  const field = fieldNamed(fields, name)
  if (!field) return []
  const siblings =
    field.kind === 'identityNumber'
      ? [field.typeField, field.sexField, field.birthDateField]
      : field.kind === 'table'
        ? [field.rule?.birthDateField]
        : field.kind === 'place'
          ? [field.within]
          : [startOf(field)]
  return [...Object.keys(field.onlyIf ?? {}), ...siblings.filter((other) => other !== undefined)]
}
