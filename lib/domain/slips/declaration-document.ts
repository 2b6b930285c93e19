import type { Declaration } from '../procedure/declaration.ts'
import { momentInWords, placeAndDate } from './date-words.ts'
import { placeOfUnit } from './place-of-unit.ts'
import type { Reference } from './slip.ts'
import { referenceOf, type SlipFile, toBeSigned } from './slip-file.ts'

export type DeclarationFacts = {
  readonly declaration: Declaration
  /** The competent unit; null while it is not known. */
  readonly unit: string | null
  /** Null for a draft. */
  readonly submission:
    | (Pick<SlipFile, 'dossierCode' | 'provisionalNumber'> & {
        /** Vietnamese time of the submission whose answers are printed. */
        readonly at: Temporal.PlainDateTime
        /** Who sent it: the person by themselves, or the desk that typed it in from paper. */
        readonly how: 'bySelf' | 'atDesk'
        /** The account that confirmed it. */
        readonly by: string | null
      })
    | null
  readonly today: Temporal.PlainDate
}

/** The declaration with what surrounds it on paper. Plain data. */
export type DeclarationDocument = {
  readonly declaration: Declaration
  readonly placeAndDate: string
  readonly reference: Reference | null
  /** Beside the name: how it was confirmed. Nobody's signature is imitated. */
  readonly confirmation: readonly string[]
  /** Room is left to sign by hand. */
  readonly signsByHand: boolean
  readonly isDraft: boolean
}

/** The printed declaration: what was declared, when, by whom, under which number. */
export const declarationDocument = (facts: DeclarationFacts): DeclarationDocument => {
  const { declaration, submission } = facts
  return {
    declaration,
    placeAndDate: placeAndDate(
      facts.unit && placeOfUnit(facts.unit),
      submission ? submission.at.toPlainDate() : facts.today,
    ),
    reference: submission && referenceOf(submission),
    confirmation: confirmationOf(facts),
    signsByHand: submission?.how === 'atDesk',
    isDraft: submission === null,
  }
}

const confirmationOf = ({ declaration, submission }: DeclarationFacts): readonly string[] => {
  if (!submission) return ['Bản nháp, chưa nộp: chưa có giá trị.']
  const code = submission.dossierCode ?? submission.provisionalNumber
  const number = `${submission.dossierCode === null ? 'Số tạm' : 'Mã hồ sơ'} ${code}`
  if (submission.how === 'atDesk') {
    return [toBeSigned, `Nhập tại Bộ phận Một cửa lúc ${momentInWords(submission.at)}. ${number}.`]
  }
  const account =
    submission.by !== null && submission.by !== declaration.signature.name
      ? ` bằng tài khoản của ${submission.by}`
      : ''
  return [
    'Đã khai và xác nhận điện tử',
    `Lúc ${momentInWords(submission.at)}${account}, trên cổng dịch vụ công trực tuyến. ${number}.`,
  ]
}
