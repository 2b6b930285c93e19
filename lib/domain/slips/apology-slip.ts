import { dayInWords, momentInWords, shortDay } from './date-words.ts'
import { deskName } from './forms.ts'
import type { Slip } from './slip.ts'
import {
  blank,
  type Issue,
  nameLine,
  requestLine,
  type SlipFile,
  slipHead,
  strongBlank,
  toBeSealed,
  writtenItems,
} from './slip-file.ts'

export type ApologyFacts = SlipFile & {
  readonly issue: Issue
  readonly receivedOn: Temporal.PlainDate
  /** What was promised, and what is promised now. */
  readonly dueAt: Temporal.PlainDateTime
  readonly appointedAt: Temporal.PlainDateTime
  readonly reason: string
}

/**
 * Phiếu xin lỗi và hẹn lại ngày trả kết quả (TT 01/2018/TT-VPCP, Mẫu số 04), from TT 03/2025/TT-VPCP the Văn bản xin lỗi
 * và đề nghị gia hạn: to whom, when received, which procedure and code, what was promised, why it will be late, the
 * apology, the new day. Signed and sealed by the head of the authority, whose name is left to them.
 */
export const apologySlip = (facts: ApologyFacts): Slip => ({
  ...slipHead('apology', facts, facts.issue),
  parts: [
    nameLine('Kính gửi', facts),
    {
      kind: 'sentence',
      text: `${facts.unit.name} đã tiếp nhận hồ sơ của Ông/Bà ${dayInWords(facts.receivedOn)}.`,
    },
    requestLine(facts),
    blank('Mã hồ sơ', facts.dossierCode),
    blank('Thời gian hẹn trả kết quả giải quyết hồ sơ', momentInWords(facts.dueAt)),
    {
      kind: 'sentence',
      text: `Đến nay, ${facts.unit.name} chưa thể trả kết quả giải quyết hồ sơ của Ông/Bà đúng thời gian đã hẹn.`,
    },
    { kind: 'list', label: 'Lý do', items: writtenItems(facts.reason) },
    {
      kind: 'sentence',
      text: `${facts.unit.name} xin lỗi Ông/Bà về sự chậm trễ này và mong được Ông/Bà thông cảm.`,
    },
    strongBlank(
      facts.issue.set === '2018' ? 'Thời gian hẹn trả kết quả lần này' : 'Đề nghị gia hạn, trả kết quả vào',
      momentInWords(facts.appointedAt),
    ),
  ],
  signatures: [{ role: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ', hint: toBeSealed, name: null }],
  notes: [
    `${deskName(facts.issue.set)} chỉ hẹn lại một lần. Có kết quả trước ngày ${shortDay(facts.appointedAt.toPlainDate())} thì báo Ông/Bà ngay.`,
  ],
})
