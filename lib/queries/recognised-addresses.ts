import {
  type Recognitions,
  recogniseTyped,
  type SubmittedAddress,
} from '#lib/domain/address/form-addresses.ts'
import { recognitionInWords } from '#lib/domain/address/in-words.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import type { Notes } from '#lib/domain/procedure/summary.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { unitIndex } from '#lib/outside/addresses/index.ts'

/** The units of the addresses in a draft, by control. The catalogue is read only where there is an address. */
export const recognisedIn = async (
  fields: Fields,
  names: readonly string[],
  typed: Typed,
): Promise<Recognitions> => {
  const mayHoldOne = names.some((name) => fields[name]?.kind === 'address' || fields[name]?.kind === 'table')
  return mayHoldOne ? recogniseTyped(await unitIndex(), fields, names, typed) : {}
}

/** What stands beside the addresses of a draft that is looked over. */
export const notesOnDraft = async (fields: Fields, typed: Typed): Promise<Notes> =>
  inWords(await recognisedIn(fields, Object.keys(fields), typed))

/** What was known of the addresses of a submission, then. */
export const notesOnSubmission = (addresses: Readonly<Record<string, SubmittedAddress>> = {}): Notes =>
  inWords(
    Object.fromEntries(Object.entries(addresses).map(([control, { recognised }]) => [control, recognised])),
  )

const inWords = (recognitions: Recognitions): Notes =>
  Object.fromEntries(
    Object.entries(recognitions).map(([control, recognition]) => [control, recognitionInWords(recognition)]),
  )
