import { momentInWords, placeAndDate, shortDay } from './date-words.ts'
import type { SlipSet } from './forms.ts'
import { placeOfUnit } from './place-of-unit.ts'
import type { PersonsCopy, Slip } from './slip.ts'
import {
  addressLine,
  blank,
  letterheadOf,
  nameLine,
  referenceOf,
  requestLine,
  type SlipFile,
  strongBlank,
  toBeSigned,
} from './slip-file.ts'

export type ResultSlipFacts = SlipFile & {
  readonly set: SlipSet
  readonly result: { readonly name: string; readonly number: string; readonly signedOn: Temporal.PlainDate }
  readonly way: 'desk' | 'post' | 'electronic'
  /** Who took it at the desk; null where nobody stood there. */
  readonly received: { readonly by: string; readonly as: 'self' | 'authorised' } | null
  /** Vietnamese time. */
  readonly at: Temporal.PlainDateTime
  readonly returnedBy: string | null
  readonly personsCopy: PersonsCopy | undefined
}

const ways = {
  desk: 'Trao tại quầy',
  post: 'Gửi qua bưu chính',
  electronic: 'Bản điện tử có ký số',
} as const

/** The desk's own slip that goes with a result: what was handed over, to whom, and where to say how it went. */
export const resultSlip = (facts: ResultSlipFacts): Slip => {
  const { result, received, at } = facts
  return {
    form: null,
    ...letterheadOf(facts, facts.set),
    number: null,
    placeAndDate: placeAndDate(placeOfUnit(facts.unit.name), at.toPlainDate()),
    title: 'PHIẾU TRẢ KẾT QUẢ',
    subtitle: '(Phiếu nội bộ của Bộ phận Một cửa)',
    copies: [],
    reference: referenceOf(facts),
    parts: [
      nameLine('Hồ sơ của', facts),
      addressLine(facts),
      requestLine(facts),
      strongBlank('Kết quả', `${result.name}, số ${result.number}, ký ngày ${shortDay(result.signedOn)}`),
      blank('Hình thức trả', ways[facts.way]),
      ...(received
        ? [blank('Người nhận', `${received.by}${received.as === 'authorised' ? ', theo ủy quyền' : ''}`)]
        : []),
      blank('Thời gian trả', momentInWords(at)),
    ],
    signatures: [
      ...(received ? [{ role: 'NGƯỜI NHẬN KẾT QUẢ', hint: toBeSigned, name: received.by }] : []),
      { role: 'NGƯỜI TRẢ KẾT QUẢ', hint: toBeSigned, name: facts.returnedBy },
    ],
    notes: ['Xem lại kết quả ngay khi nhận. Thấy sai thì báo ngay cho Bộ phận Một cửa để được sửa.'],
    personsCopy: facts.personsCopy,
  }
}
