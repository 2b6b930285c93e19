import type { UnitKind } from '../procedure/procedure.ts'
import { placeAndDate } from '../slips/date-words.ts'
import { placeOfUnit } from '../slips/place-of-unit.ts'
import type { SlipPart } from '../slips/slip.ts'
import { issuingOffice } from './issuing-office.ts'
import type { ResultForm } from './result-form.ts'

/** What was signed, and when: printed with the signatures, and part of them. */
export type Signed = {
  /** With its signs, "12/LLTP-STP". */
  readonly number: string
  /** By which anybody verifies the paper; see verification-code.ts. */
  readonly code: string
  /** ISO with the offset of Vietnam, "2020-08-17T09:05:00+07:00" (NĐ 30/2020/NĐ-CP, Phụ lục I: múi giờ ISO 8601). */
  readonly at: string
}

/** Everything that a result says, in the layout of NĐ 30/2020/NĐ-CP. Plain data, sealed when it is signed. */
export type ResultDocument = {
  readonly name: string
  readonly title: string
  readonly subtitle: string | null
  readonly legalForm: ResultForm['legalForm']
  readonly superior: string | null
  readonly authority: string
  readonly unit: string
  readonly placeAndDate: string
  readonly parts: readonly SlipPart[]
  readonly capacity: readonly string[]
  readonly signatory: string
  /** Null for a preview: nothing is numbered before it is signed. */
  readonly signed: Signed | null
}

type Facts = {
  readonly form: ResultForm
  readonly parts: readonly SlipPart[]
  readonly unit: { readonly name: string; readonly kind: UnitKind }
  readonly on: Temporal.PlainDate
  readonly signatory: { readonly name: string; readonly standsIn: boolean }
  readonly signed: Signed | null
}

export const resultDocument = ({ form, parts, unit, on, signatory, signed }: Facts): ResultDocument => {
  const office = issuingOffice(unit)
  return {
    name: form.name,
    title: form.title,
    subtitle: form.subtitle ?? null,
    legalForm: form.legalForm,
    superior: office.superior,
    authority: office.name,
    unit: unit.name,
    placeAndDate: placeAndDate(placeOfUnit(unit.name), on),
    parts,
    capacity: signatory.standsIn ? office.deputy : office.head,
    signatory: signatory.name,
    signed,
  }
}

/** "12/LLTP-STP": below ten with a zero in front (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.3). */
export const resultNumber = (number: number, form: Pick<ResultForm, 'symbol'>, kind: UnitKind): string =>
  `${String(number).padStart(2, '0')}/${form.symbol}-${issuingOffice({ name: '', kind }).sign}`
