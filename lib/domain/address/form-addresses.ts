import type { Fields } from '../procedure/field.ts'
import { cellControl, fieldNamed, type Typed, typedIn, typedRows, unitControl } from '../procedure/typed.ts'
import { type Recognition, recognise } from './recognise.ts'
import type { UnitIndex } from './unit-index.ts'

/** Recognitions by the name of the address's control. */
export type Recognitions = Readonly<Record<string, Recognition>>

/** An address as submitted, and what was known of it then. */
export type SubmittedAddress = {
  /** As typed. */
  readonly text: string
  /** The version of the catalogue by which it was recognised. */
  readonly catalogue: string
  readonly recognised: Recognition
}

/** The controls of these questions in which an address stands. */
const addressControls = (fields: Fields, names: readonly string[], typed: Typed): readonly string[] =>
  names
    .flatMap((name) => {
      const field = fieldNamed(fields, name)
      if (field?.kind === 'address') return [name]
      if (field?.kind !== 'table') return []
      const columns = Object.entries(field.columns).filter(([, { kind }]) => kind === 'address')
      return typedRows(field, name, typed).flatMap((_, row) =>
        columns.map(([column]) => cellControl(name, row, column)),
      )
    })
    .filter((control) => typedIn(typed, control).trim() !== '')

export const recogniseTyped = (
  index: UnitIndex,
  fields: Fields,
  names: readonly string[],
  typed: Typed,
): Recognitions =>
  Object.fromEntries(
    addressControls(fields, names, typed).map((control) => [
      control,
      recognise(index, typedIn(typed, control), typedIn(typed, unitControl(control))),
    ]),
  )

/** What is kept beside the answers of a submission. */
export const submittedAddresses = (
  index: UnitIndex,
  fields: Fields,
  typed: Typed,
): Readonly<Record<string, SubmittedAddress>> =>
  Object.fromEntries(
    Object.entries(recogniseTyped(index, fields, Object.keys(fields), typed)).map(([control, recognised]) => [
      control,
      { text: typedIn(typed, control), catalogue: index.version, recognised },
    ]),
  )
