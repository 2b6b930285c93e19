import { placeAndDate } from './date-words.ts'
import { placeOfUnit } from './place-of-unit.ts'
import type { Slip } from './slip.ts'
import {
  addressLine,
  blank,
  contactLine,
  letterheadOf,
  nameLine,
  numberByHand,
  referenceOf,
  requestLine,
  type SlipFile,
  toBeSigned,
  writtenItems,
} from './slip-file.ts'

export type SupplementFacts = SlipFile & {
  readonly askedOn: Temporal.PlainDate
  readonly askedBy: string | null
  /** What the official wrote, one thing a line. */
  readonly reason: string
}

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (Thông tư 01/2018/TT-VPCP, Mẫu số 02). */
export const supplementSlip = (facts: SupplementFacts): Slip => ({
  form: { number: 'Mẫu số 02', issuedWith: 'Thông tư số 01/2018/TT-VPCP' },
  ...letterheadOf(facts),
  number: numberByHand('/HDHS'),
  placeAndDate: placeAndDate(placeOfUnit(facts.unit.name), facts.askedOn),
  title: 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
  subtitle: null,
  copies: [],
  reference: referenceOf(facts),
  parts: [
    nameLine('Hồ sơ của', facts),
    requestLine(facts),
    addressLine(facts),
    contactLine(facts),
    {
      kind: 'list',
      label: 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau',
      items: writtenItems(facts.reason),
    },
    blank('Lý do', 'như đã nêu ở từng nội dung trên.'),
    {
      kind: 'blanks',
      blanks: [
        {
          label: 'Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, Ông/Bà liên hệ với',
          value: facts.askedBy,
        },
        { label: 'Số điện thoại', value: facts.unit.telephone || null },
      ],
    },
  ],
  signatures: [{ role: 'NGƯỜI HƯỚNG DẪN', hint: toBeSigned, name: facts.askedBy }],
  notes: [
    'Hồ sơ chỉ phải bổ sung một lần: sửa đủ những điểm trên rồi gửi lại.',
    'Thời hạn giải quyết không tính trong lúc chờ; nhận đủ thì tính lại từ đầu.',
  ],
})
