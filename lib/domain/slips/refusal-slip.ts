import { deskName } from './forms.ts'
import type { Slip } from './slip.ts'
import {
  addressLine,
  blank,
  contactLine,
  type Issue,
  nameLine,
  requestLine,
  type SlipFile,
  slipHead,
  toBeSigned,
  writtenItems,
} from './slip-file.ts'

export type RefusalFacts = SlipFile & {
  readonly issue: Issue
  readonly refusedBy: string | null
  /** In words; see refusal-grounds.ts. */
  readonly ground: string
  readonly reason: string
  readonly wasAccepted: boolean
  readonly submittedBy: string | null
}

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ (TT 01/2018/TT-VPCP, Mẫu số 03; TT 03/2025/TT-VPCP, Mẫu số 03). */
export const refusalSlip = (facts: RefusalFacts): Slip => ({
  ...slipHead('refusal', facts, facts.issue),
  parts: [
    { kind: 'sentence', text: `${deskName(facts.issue.set)}, ${facts.unit.name}` },
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
