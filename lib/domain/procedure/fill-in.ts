import { acceptedValues } from './conditions.ts'
import type { Fields } from './field.ts'
import type { Known, Origin } from './known.ts'
import { sharedName } from './shared-answers.ts'
import { stillValid } from './still-valid.ts'
import { fieldNamed, placeOf, type Typed } from './typed.ts'

/** An earlier application of the same service. */
export type Earlier = { readonly typed: Typed; readonly origin: Origin }

export type FilledIn = {
  readonly typed: Typed
  /** Question → where its answer comes from. */
  readonly origins: Readonly<Record<string, Origin>>
}

/**
 * A new application as it stands before its person has typed anything: what an earlier one of the same service said,
 * and over it what is known of the person. Only answers that this form takes as they are; none to questions `anew`.
 */
export const fillIn = (
  fields: Fields,
  {
    known,
    earlier,
    anew,
    today,
  }: {
    readonly known: Known
    readonly earlier?: Earlier | undefined
    readonly anew: ReadonlySet<string>
    readonly today: string
  },
): FilledIn => {
  const typed: Record<string, string> = {}
  const origins: Record<string, Origin> = {}
  const put = (control: string, text: string, origin: Origin): void => {
    const name = placeOf(fields, control)?.name
    if (name === undefined || anew.has(name) || text.trim() === '') return
    typed[control] = text
    origins[name] = origin
  }
  for (const [control, text] of Object.entries(earlier?.typed ?? {})) {
    // What forms share comes with `known`, where it has been weighed against the other sources.
    if (earlier && !sharedName(fields, control, earlier.typed)) put(control, text, earlier.origin)
  }
  const soFar = { ...typed }
  for (const name of Object.keys(fields)) {
    const answer = known[sharedName(fields, name, soFar)?.key ?? '']
    if (answer) put(name, answer.text, answer.origin)
  }
  for (const [name, gate] of Object.entries(openGates(fields, typed))) {
    put(name, gate.value, origins[gate.behind] ?? 'profile')
  }
  const taken = stillValid(fields, typed, today).typed
  const names = new Set(Object.keys(taken).map((control) => placeOf(fields, control)?.name))
  return {
    typed: taken,
    origins: Object.fromEntries(Object.entries(origins).filter(([name]) => names.has(name))),
  }
}

const family = /^(father|mother|spouse)[A-Z]/

/**
 * Whoever has a father's name to give knows their father: a question before the family's names is answered by them,
 * where one answer alone leads to them. Only for the family: to have an organization is not to file for it.
 */
const openGates = (
  fields: Fields,
  typed: Typed,
): Readonly<Record<string, { readonly value: string; readonly behind: string }>> =>
  Object.fromEntries(
    Object.keys(typed).flatMap((name) => {
      if (!family.test(name)) return []
      return Object.entries(fieldNamed(fields, name)?.onlyIf ?? {}).flatMap(([gate, accepted]) => {
        const [value, ...others] = acceptedValues(accepted)
        return value === undefined || others.length > 0 || Object.hasOwn(typed, gate)
          ? []
          : [[gate, { value, behind: name }] as const]
      })
    }),
  )
