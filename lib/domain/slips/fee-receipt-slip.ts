import { type FeeMethod, feeMethodWords, isFromAfar } from '../case/fee-method.ts'
import { type Dong, formatMoney } from '../kernel/money.ts'
import { momentInWords, placeAndDate } from './date-words.ts'
import type { SlipSet } from './forms.ts'
import { placeOfUnit } from './place-of-unit.ts'
import type { Slip, SlipPart } from './slip.ts'
import {
  addressLine,
  amountLine,
  blank,
  letterheadOf,
  nameLine,
  referenceOf,
  requestLine,
  type SlipFile,
  strongBlank,
  toBeSigned,
} from './slip-file.ts'

export type FeeReceiptFacts = SlipFile & {
  readonly set: SlipSet
  readonly number: number
  readonly year: number
  readonly method: FeeMethod
  readonly amount: Dong
  /** What the amount is made of; empty where nothing was taken. */
  readonly lines: readonly { readonly label: string; readonly amount: Dong }[]
  /** On which nothing was taken. */
  readonly ground: string | null
  /** On which less than the usual fee is due, as the declaration says. */
  readonly reduction: string | null
  /** Vietnamese time. */
  readonly takenAt: Temporal.PlainDateTime
  readonly takenBy: string | null
  /** The order and the bank's number of what was paid from afar. */
  readonly transaction: string | null
}

/** As it is quoted: number 7 of the year 2020 is '7/2020'. */
export const receiptNumber = (number: number, year: number): string => `${number}/${year}`

/**
 * The desk's own receipt for a fee taken, or for one not taken. It is not one of the Ministry of Finance's
 * receipts and says so.
 */
export const feeReceiptSlip = (facts: FeeReceiptFacts): Slip => {
  const exempt = facts.method === 'exempt'
  return {
    form: null,
    ...letterheadOf(facts, facts.set),
    number: receiptNumber(facts.number, facts.year),
    placeAndDate: placeAndDate(placeOfUnit(facts.unit.name), facts.takenAt.toPlainDate()),
    title: exempt ? 'BIÊN LAI MIỄN PHÍ' : 'BIÊN LAI THU PHÍ',
    subtitle: '(Biên lai nội bộ của Bộ phận Một cửa, không phải hóa đơn hoặc biên lai thuế)',
    copies: [],
    reference: referenceOf(facts),
    parts: [
      nameLine('Hồ sơ của', facts),
      addressLine(facts),
      requestLine(facts),
      ...(exempt ? exemptParts(facts) : paidParts(facts)),
      ...(facts.transaction === null ? [] : [blank('Số giao dịch', facts.transaction)]),
      blank(exempt ? 'Thời gian xác nhận' : 'Thời gian thu', momentInWords(facts.takenAt)),
    ],
    // What came from afar was handed to nobody: the bank's number stands for the signatures.
    signatures: isFromAfar(facts.method)
      ? []
      : [
          { role: 'NGƯỜI NỘP', hint: toBeSigned, name: null },
          {
            role: exempt ? 'NGƯỜI XÁC NHẬN' : 'NGƯỜI THU TIỀN',
            hint: toBeSigned,
            name: facts.takenBy,
          },
        ],
    notes: [
      'Giữ biên lai này để đối chiếu khi cần. Số biên lai liên tục trong năm của cơ quan thu.',
      'Cần hóa đơn hoặc biên lai theo mẫu của Bộ Tài chính, hãy hỏi người thu tiền.',
    ],
  }
}

const exemptParts = ({ ground, amount }: FeeReceiptFacts): Slip['parts'] => [
  strongBlank('Số tiền thu', formatMoney(amount)),
  amountLine(amount),
  blank('Được miễn phí, căn cứ', ground),
]

const paidParts = ({ lines, amount, reduction, method }: FeeReceiptFacts): Slip['parts'] => [
  ...(lines.length === 0 ? [] : [linesTable(lines)]),
  strongBlank('Tổng số tiền', formatMoney(amount)),
  amountLine(amount),
  ...(reduction === null ? [] : [blank('Đã tính giảm phí, căn cứ', reduction)]),
  blank('Hình thức thu', feeMethodWords[method]),
]

const linesTable = (lines: FeeReceiptFacts['lines']): SlipPart => ({
  kind: 'table',
  label: 'Các khoản thu',
  columns: [
    { label: 'Khoản', share: 72 },
    { label: 'Số tiền', share: 28, figures: true },
  ],
  rows: lines.map((line) => [line.label, formatMoney(line.amount)]),
})
