import type { Field, FieldKind } from './field.ts'

type Options<K extends FieldKind> = Omit<Extract<Field, { kind: K }>, 'kind'>

/** A generic parameter silences the compiler about misspelt properties; this brings the complaint back. */
type Exactly<Shape, Given> = Given & { readonly [P in Exclude<keyof Given, keyof Shape>]: never }

/**
 * Keeps the literal types of what it is given (options, conditions, `optional`), which is what lets `defineProcedure`
 * check names and answers while the author types.
 */
const fieldOf =
  <K extends FieldKind>(kind: K) =>
  <const O extends Options<K>>(options: Exactly<Options<K>, O>): Readonly<{ kind: K } & O> => ({
    kind,
    ...options,
  })

export const personName = fieldOf('personName')
export const text = fieldOf('text')
export const address = fieldOf('address')
export const date = fieldOf('date')
export const month = fieldOf('month')
export const choice = fieldOf('choice')
export const yesNo = fieldOf('yesNo')
export const consent = fieldOf('consent')
export const count = fieldOf('count')
export const money = fieldOf('money')
export const identityNumber = fieldOf('identityNumber')
export const telephone = fieldOf('telephone')
export const email = fieldOf('email')
export const province = fieldOf('province')
export const place = fieldOf('place')
export const table = fieldOf('table')
