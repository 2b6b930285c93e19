import { type Dong, formatMoney } from '../kernel/money.ts'
import { type RefundGround, refundGrounds } from '../payment/payment-state.ts'
import { momentInWords, placeAndDate } from './date-words.ts'
import type { SlipSet } from './forms.ts'
import { placeOfUnit } from './place-of-unit.ts'
import type { Reference, Slip, SlipPart } from './slip.ts'
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

export type RefundSlipFacts = {
  readonly set: SlipSet
  readonly unit: { readonly name: string }
  /** Null for a transfer that belonged to no file. */
  readonly file: SlipFile | null
  readonly number: number
  readonly year: number
  readonly amount: Dong
  readonly ground: RefundGround
  readonly way: 'vnpay' | 'cash' | 'transfer'
  /** Vietnamese time. */
  readonly decidedAt: Temporal.PlainDateTime
  readonly decidedBy: string | null
  /** Vietnamese time; null while the money is on its way. */
  readonly doneAt: Temporal.PlainDateTime | null
  /** The bank's numbers, of what had been paid and of what went back. */
  readonly paid: string | null
  readonly repaid: string | null
}

const ways = {
  vnpay: 'Qua VNPay, về tài khoản đã thanh toán',
  cash: 'Tiền mặt tại quầy',
  transfer: 'Chuyển khoản',
} as const

/** The desk's own slip of money that goes back: what the decision said, and whether it has gone. */
export const refundSlip = (facts: RefundSlipFacts): Slip => {
  const { set, unit, file, number, year, amount, ground, way, decidedAt, doneAt, paid, repaid } = facts
  return {
    form: null,
    ...letterheadOf({ unit }, set),
    number: `${number}/${year}`,
    placeAndDate: placeAndDate(placeOfUnit(unit.name), decidedAt.toPlainDate()),
    title: 'PHIẾU HOÀN PHÍ',
    subtitle: '(Phiếu nội bộ của Bộ phận Một cửa, không phải hóa đơn hoặc biên lai thuế)',
    copies: [],
    reference: file ? referenceOf(file) : ofNoFile(number, year),
    parts: [
      ...(file ? [nameLine('Hồ sơ của', file), addressLine(file), requestLine(file)] : []),
      strongBlank('Số tiền hoàn', formatMoney(amount)),
      amountLine(amount),
      blank('Căn cứ hoàn', refundGrounds[ground]),
      blank('Hình thức hoàn', ways[way]),
      ...numbered('Số giao dịch đã thu', paid),
      ...numbered('Số giao dịch hoàn', repaid),
      blank('Quyết định hoàn', momentInWords(decidedAt)),
      blank('Đã hoàn', doneAt ? momentInWords(doneAt) : 'Chưa, đang gửi đến ngân hàng'),
    ],
    // What goes back through a bank is handed to nobody: its numbers stand for the second signature.
    signatures: [
      ...(way === 'cash' ? [{ role: 'NGƯỜI NHẬN TIỀN', hint: toBeSigned, name: null }] : []),
      { role: 'NGƯỜI QUYẾT ĐỊNH', hint: toBeSigned, name: facts.decidedBy },
    ],
    notes: ['Giữ phiếu này để đối chiếu khi cần. Số phiếu hoàn liên tục trong năm của cơ quan.'],
  }
}

/** Of no file: the number of the slip stands for the code. */
const ofNoFile = (number: number, year: number): Reference => ({
  label: 'Phiếu hoàn',
  code: `${number}/${year}`,
  path: '/tra-cuu',
})

const numbered = (label: string, value: string | null): SlipPart[] => (value ? [blank(label, value)] : [])
