import { placeAndDate } from './date-words.ts'
import { placeOfUnit } from './place-of-unit.ts'
import type { Slip } from './slip.ts'
import {
  addressLine,
  blank,
  contactLine,
  desk,
  letterheadOf,
  nameLine,
  numberByHand,
  referenceOf,
  requestLine,
  type SlipFile,
  toBeSigned,
  writtenItems,
} from './slip-file.ts'

export type RefusalFacts = SlipFile & {
  readonly refusedOn: Temporal.PlainDate
  readonly refusedBy: string | null
  /** In words; see refusal-grounds.ts. */
  readonly ground: string
  readonly reason: string
  readonly wasAccepted: boolean
  readonly submittedBy: string | null
}

/** Phiếu từ chối tiếp nhận, giải quyết hồ sơ (Thông tư 01/2018/TT-VPCP, Mẫu số 03). */
export const refusalSlip = (facts: RefusalFacts): Slip => ({
  form: { number: 'Mẫu số 03', issuedWith: 'Thông tư số 01/2018/TT-VPCP' },
  ...letterheadOf(facts),
  number: numberByHand('/BPTNTKQ'),
  placeAndDate: placeAndDate(placeOfUnit(facts.unit.name), facts.refusedOn),
  title: 'PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ',
  subtitle: null,
  copies: [],
  reference: referenceOf(facts),
  parts: [
    { kind: 'sentence', text: `${desk}, ${facts.unit.name}` },
    nameLine('Tiếp nhận hồ sơ của', facts),
    addressLine(facts),
    contactLine(facts),
    requestLine(facts),
    {
      kind: 'sentence',
      text: `Qua xem xét, ${facts.unit.name} thông báo không ${facts.wasAccepted ? 'giải quyết' : 'tiếp nhận, giải quyết'} hồ sơ này với lý do cụ thể như sau:`,
    },
    blank('Căn cứ', facts.ground),
    { kind: 'list', label: 'Lý do', items: writtenItems(facts.reason) },
    { kind: 'sentence', text: 'Xin thông báo để Ông/Bà được biết và thực hiện./.' },
  ],
  signatures: [
    { role: 'NGƯỜI NỘP HỒ SƠ', hint: toBeSigned, name: facts.submittedBy },
    {
      role: facts.wasAccepted ? 'NGƯỜI TỪ CHỐI GIẢI QUYẾT' : 'NGƯỜI TIẾP NHẬN HỒ SƠ',
      hint: toBeSigned,
      name: facts.refusedBy,
    },
  ],
  notes: ['Nếu không đồng ý, Ông/Bà có quyền khiếu nại đến cơ quan đã trả lời.'],
})
