import { formatTelephone } from '../kernel/telephone.ts'
import type { Blank, Reference, SlipPart } from './slip.ts'

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
  /** The address of the portal, without a slash at the end. */
  readonly appUrl: string
}

export const desk = 'Bộ phận Tiếp nhận và Trả kết quả'

/** The form's "TÊN CƠ QUAN, ĐƠN VỊ" over the desk's name. */
export const letterheadOf = ({ unit }: SlipFile) => ({
  authority: unit.name.toUpperCase(),
  desk: desk.toUpperCase(),
})

/** The number by which the file is known now, and the page that tells how it stands. */
export const referenceOf = ({
  dossierCode,
  provisionalNumber,
  appUrl,
}: Pick<SlipFile, 'dossierCode' | 'provisionalNumber' | 'appUrl'>): Reference => {
  const code = dossierCode ?? provisionalNumber
  return {
    label: dossierCode === null ? 'Số tạm' : 'Mã hồ sơ',
    code,
    url: `${appUrl}/tra-cuu?ma=${encodeURIComponent(code)}`,
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

export const blank = (label: string, value: string | null): SlipPart => ({
  kind: 'blanks',
  blanks: [{ label, value: value || null }],
})

/** The books of the desk's own slips are kept on paper so far: their number is written in by hand. */
export const numberByHand = (suffix: string): Blank & { readonly suffix: string } => ({
  label: 'Số',
  value: null,
  suffix,
})

/** The lines that an official wrote, without the dashes and figures that they begin with. */
export const writtenItems = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*+]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => line !== '')

export const toBeSigned = '(Ký và ghi rõ họ tên)'
