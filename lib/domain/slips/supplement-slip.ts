import { dayInWords } from './date-words.ts'
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
} from './slip-file.ts'

export type SupplementFacts = SlipFile & {
  readonly issue: Issue
  readonly askedBy: string | null
  /** What to mend, in the reviewer's order: each says what and why. */
  readonly items: readonly string[]
  /** Why more is asked for once again, or later than usual; null where the items say it all. */
  readonly reason: string | null
  /** 1 for the first request; the law knows a second one only as an exception. */
  readonly round: number
  /** By when the file should be mended, where a day was named. */
  readonly mendBy: Temporal.PlainDate | null
  /** What becomes of the limit: it has not begun, counts anew from the complete file, or goes on from where it stood. */
  readonly clock: 'notBegun' | 'restart' | 'pause'
}

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (TT 01/2018/TT-VPCP, Mẫu số 02; TT 03/2025/TT-VPCP, Mẫu số 02). */
export const supplementSlip = (facts: SupplementFacts): Slip => ({
  ...slipHead('supplement', facts, facts.issue),
  parts: [
    nameLine('Hồ sơ của', facts),
    requestLine(facts),
    addressLine(facts),
    contactLine(facts),
    { kind: 'list', label: 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau', items: facts.items },
    blank('Lý do', facts.reason ?? 'như đã nêu ở từng nội dung trên.'),
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
    facts.round === 1
      ? 'Hồ sơ chỉ phải bổ sung một lần: sửa đủ những điểm trên rồi gửi lại.'
      : `Đây là lần yêu cầu bổ sung thứ ${facts.round}. Sửa đủ những điểm trên rồi gửi lại một lần.`,
    ...(facts.mendBy === null ? [] : [`Đề nghị gửi lại chậm nhất ${dayInWords(facts.mendBy)}.`]),
    clockWords[facts.clock],
  ],
})

const clockWords = {
  notBegun: 'Thời hạn giải quyết bắt đầu tính khi hồ sơ đầy đủ được tiếp nhận.',
  restart: 'Thời hạn giải quyết không tính trong lúc chờ; nhận đủ thì tính lại từ đầu.',
  pause: 'Thời hạn giải quyết không tính trong lúc chờ; nhận đủ thì tính tiếp phần còn lại.',
} as const
