import { amountInWords } from '../kernel/amount-in-words.ts'
import type { Dong } from '../kernel/money.ts'
import { formatTelephone } from '../kernel/telephone.ts'
import { placeAndDate } from './date-words.ts'
import { deskName, type FormKind, legalForm, type SlipSet } from './forms.ts'
import { placeOfUnit } from './place-of-unit.ts'
import type { Reference, Slip, SlipPart } from './slip.ts'

/** What every slip says of its file. */
export type SlipFile = {
  readonly unit: { readonly name: string; readonly address: string; readonly telephone: string }
  /** Null until the file is accepted. */
  readonly dossierCode: string | null
  readonly provisionalNumber: string
  readonly procedure: string
  readonly applicant: {
    readonly fullName: string
    readonly address: string | null
    /** E.164. */
    readonly telephone: string | null
    readonly email: string | null
  }
}

/** Under which law, number and date a slip is issued. */
export type Issue = {
  readonly set: SlipSet
  /** With its sign, "12/BPTNTKQ". */
  readonly number: string | null
  readonly on: Temporal.PlainDate
}

type SlipHead = Omit<Slip, 'parts' | 'signatures' | 'notes'>

/** Everything above the first line of a slip: form, authority, number, place and date, title. */
export const slipHead = (kind: FormKind, file: SlipFile, { set, number, on }: Issue): SlipHead => ({
  ...legalForm(kind, set),
  ...letterheadOf(file, set),
  number,
  placeAndDate: placeAndDate(placeOfUnit(file.unit.name), on),
  subtitle: null,
  copies: [],
  reference: referenceOf(file),
})

/** The form's "TÊN CƠ QUAN, ĐƠN VỊ" over the desk's name. */
export const letterheadOf = ({ unit }: { unit: { readonly name: string } }, set: SlipSet) => ({
  authority: unit.name.toUpperCase(),
  desk: deskName(set).toUpperCase(),
})

/** The number by which the file is known now, and the page that tells how it stands. */
export const referenceOf = ({
  dossierCode,
  provisionalNumber,
}: Pick<SlipFile, 'dossierCode' | 'provisionalNumber'>): Reference => {
  const code = dossierCode ?? provisionalNumber
  return {
    label: dossierCode === null ? 'Số tạm' : 'Mã hồ sơ',
    code,
    path: `/tra-cuu?ma=${encodeURIComponent(code)}`,
  }
}

export const nameLine = (label: string, { applicant }: SlipFile): SlipPart => ({
  kind: 'blanks',
  blanks: [{ label, value: applicant.fullName || null }],
  strong: true,
})

export const addressLine = ({ applicant }: SlipFile): SlipPart => blank('Địa chỉ', applicant.address)

export const contactLine = ({ applicant }: SlipFile): SlipPart => ({
  kind: 'blanks',
  blanks: [
    { label: 'Số điện thoại', value: applicant.telephone && formatTelephone(applicant.telephone) },
    { label: 'Email', value: applicant.email },
  ],
})

export const requestLine = ({ procedure }: SlipFile): SlipPart =>
  blank('Nội dung yêu cầu giải quyết', procedure)

/** An amount as a sentence of its own, so that a figure cannot be changed unseen. */
export const amountLine = (amount: Dong): SlipPart => {
  const words = amountInWords(amount)
  return blank('Viết bằng chữ', `${words.charAt(0).toUpperCase()}${words.slice(1)}`)
}

export const blank = (label: string, value: string | null): SlipPart => ({
  kind: 'blanks',
  blanks: [{ label, value: value || null }],
})

export const strongBlank = (label: string, value: string | null): SlipPart => ({
  kind: 'blanks',
  blanks: [{ label, value }],
  strong: true,
})

/** The lines that an official wrote, without the dashes and figures that they begin with. */
export const writtenItems = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*+]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => line !== '')

export const toBeSigned = '(Ký và ghi rõ họ tên)'
export const toBeSealed = '(Ký, ghi rõ họ tên và đóng dấu)'
