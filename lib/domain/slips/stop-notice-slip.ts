import { dayInWords, shortDay } from './date-words.ts'
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
  toBeSealed,
  writtenItems,
} from './slip-file.ts'

export type StopNoticeFacts = SlipFile & {
  readonly issue: Issue
  /** Null for a file that was stopped before it was accepted. */
  readonly receivedOn: Temporal.PlainDate | null
  /** In words, where the decision names one. */
  readonly ground: string | null
  readonly reason: string
  readonly stoppedBy: string | null
}

/**
 * Thông báo dừng giải quyết hồ sơ (TT 03/2025/TT-VPCP, Mẫu số 05; before it a notice without an official form). The
 * wording of the form is not among our sources: it says to whom, which file, since when, and why it is stopped.
 */
export const stopNoticeSlip = (facts: StopNoticeFacts): Slip => ({
  ...slipHead('stopNotice', facts, facts.issue),
  parts: [
    nameLine('Kính gửi', facts),
    addressLine(facts),
    contactLine(facts),
    requestLine(facts),
    blank('Mã hồ sơ', facts.dossierCode ?? facts.provisionalNumber),
    ...(facts.receivedOn === null ? [] : [blank('Ngày tiếp nhận', shortDay(facts.receivedOn))]),
    {
      kind: 'sentence',
      text: `${facts.unit.name} thông báo dừng giải quyết hồ sơ này kể từ ${dayInWords(facts.issue.on)}.`,
    },
    ...(facts.ground === null ? [] : [blank('Căn cứ', facts.ground)]),
    { kind: 'list', label: 'Lý do', items: writtenItems(facts.reason) },
    { kind: 'sentence', text: 'Xin thông báo để Ông/Bà được biết./.' },
  ],
  signatures: [{ role: 'NGƯỜI RA THÔNG BÁO', hint: toBeSealed, name: facts.stoppedBy }],
  notes: [
    'Giấy tờ bản chính đã nộp được trả lại tại Bộ phận Một cửa.',
    'Nếu không đồng ý, Ông/Bà có quyền khiếu nại đến cơ quan đã ra thông báo.',
  ],
})
