import type { Field, Fields } from './field.ts'
import { fieldNamed, type Typed, typedIn } from './typed.ts'

/** The field with only those places that the answer it hangs on leaves; all of them while that is not answered. */
export const withOfferedPlaces = (fields: Fields, field: Field, typed: Typed): Field => {
  if (field.kind !== 'place' || field.within === undefined) return field
  const around = chosenPlace(fields, field.within, typed)
  return around === undefined
    ? field
    : { ...field, options: field.options.filter(({ within }) => within === around) }
}

/** The place answered to a question, where it is one of its list. */
export const chosenPlace = (fields: Fields, name: string, typed: Typed): string | undefined => {
  const field = fieldNamed(fields, name)
  const text = typedIn(typed, name)
  if (field?.kind !== 'province' && field?.kind !== 'place') return undefined
  return field.options.some(({ value }) => value === text) ? text : undefined
}
