import { type Dong, formatMoney } from '../kernel/money.ts'
import { dayInWords, momentInWords, shortDay, shortMoment } from './date-words.ts'
import { deskName } from './forms.ts'
import type { Signature, Slip } from './slip.ts'
import {
  addressLine,
  blank,
  contactLine,
  type Issue,
  nameLine,
  requestLine,
  type SlipFile,
  slipHead,
  strongBlank,
  toBeSigned,
} from './slip-file.ts'

export type HandedInPaper = {
  readonly name: string
  readonly form: 'declaration' | 'scan' | 'certifiedCopy' | 'original'
  readonly copies: number
  readonly showOriginal: 'whenSubmitting' | 'whenCollecting' | null
}

/** A due date and what set it. */
export type Appointment = {
  readonly why: 'accept' | 'supplement' | 'receivePayment' | 'lengthen' | 'recountDueDate'
  readonly setOn: Temporal.PlainDate
  readonly days: number
  readonly count: 'calendar' | 'working'
  readonly dueOn: Temporal.PlainDate
}

export type ReceiptFacts = SlipFile & {
  readonly issue: Issue
  /** Where the file stands in the ledger (Sổ theo dõi hồ sơ); null for one accepted before there was one. */
  readonly ledger: { readonly year: number; readonly number: number } | null
  /** Vietnamese time. */
  readonly receivedAt: Temporal.PlainDateTime
  readonly receivedBy: string | null
  readonly submission:
    | { readonly kind: 'online'; readonly by: string | null; readonly at: Temporal.PlainDateTime }
    | { readonly kind: 'post' }
    | { readonly kind: 'direct' }
  readonly papers: readonly HandedInPaper[]
  /** Oldest first; the last one holds. */
  readonly appointments: readonly [Appointment, ...Appointment[]]
  /** By when the unit has committed itself to be quicker than the law. */
  readonly committedOn: Temporal.PlainDate | null
  /** The address to which the result goes by post; null where it is collected. */
  readonly postTo: string | null
  /** When the desk closes on the day of the last appointment. */
  readonly returnAt: Temporal.PlainDateTime
  readonly fee: {
    readonly due: Dong
    readonly receipt: { readonly number: string; readonly amount: Dong } | null
  }
}

/**
 * Giấy tiếp nhận hồ sơ và hẹn trả kết quả (TT 01/2018/TT-VPCP, Mẫu số 01; TT 03/2025/TT-VPCP, Mẫu số 01): every blank of
 * the form in its order, in the two copies that it asks for. The last appointment holds; a note tells what it was before.
 */
export const receiptSlip = (facts: ReceiptFacts): Slip => {
  const now = facts.appointments.at(-1) ?? facts.appointments[0]
  const desk = deskName(facts.issue.set)
  return {
    ...slipHead('receipt', facts, facts.issue),
    copies: [`Liên 1: Lưu tại ${desk}`, 'Liên 2: Giao người nộp hồ sơ'],
    parts: [
      { kind: 'sentence', text: `${desk}, ${facts.unit.name}` },
      nameLine('Tiếp nhận hồ sơ của', facts),
      addressLine(facts),
      contactLine(facts),
      requestLine(facts),
      {
        kind: 'table',
        label: 'Thành phần hồ sơ nộp gồm',
        columns: [
          { label: '', share: 5 },
          { label: 'Giấy tờ', share: 60 },
          { label: 'Hình thức', share: 24 },
          { label: 'Số bản', share: 11 },
        ],
        rows: facts.papers.map((paper, index) => [
          String(index + 1),
          paper.name,
          formInWords(paper.form, facts.submission.kind === 'online'),
          String(paper.copies),
        ]),
      },
      blank('Số lượng hồ sơ', '01 (bộ)'),
      blank('Thời gian giải quyết hồ sơ theo quy định là', daysInWords(now)),
      blank('Thời gian nhận hồ sơ', momentInWords(facts.receivedAt)),
      strongBlank('Thời gian trả kết quả giải quyết hồ sơ', momentInWords(facts.returnAt)),
      blank('Đăng ký nhận kết quả tại', placeOfCollection(facts)),
      {
        kind: 'blanks',
        blanks: [
          { label: 'Vào Sổ theo dõi hồ sơ, Quyển số', value: facts.ledger && String(facts.ledger.year) },
          { label: 'Số thứ tự', value: facts.ledger && String(facts.ledger.number) },
        ],
      },
    ],
    signatures: [
      submitter(facts),
      { role: 'NGƯỜI TIẾP NHẬN HỒ SƠ', hint: toBeSigned, name: facts.receivedBy },
    ],
    notes: [
      ...changesOf(facts),
      facts.committedOn === null
        ? 'Có thể có kết quả sớm hơn ngày hẹn; có kết quả, Bộ phận Một cửa sẽ báo ngay.'
        : `Cơ quan cam kết có kết quả sớm hơn, chậm nhất ${dayInWords(facts.committedOn)}; có kết quả, Bộ phận Một cửa sẽ báo ngay.`,
      ...(facts.postTo === null
        ? [`Khi đến nhận, mang theo giấy này và giấy tờ tùy thân${originals(facts.papers)}.`]
        : []),
      feeNote(facts.fee),
    ],
  }
}

const formInWords = (form: HandedInPaper['form'], online: boolean): string => {
  switch (form) {
    case 'declaration':
      return online ? 'Khai điện tử' : 'Bản chính'
    case 'scan':
      return online ? 'Bản chụp điện tử' : 'Bản chụp'
    case 'certifiedCopy':
      return online ? 'Bản sao chứng thực (điện tử)' : 'Bản sao chứng thực'
    case 'original':
      return online ? 'Bản chính (điện tử)' : 'Bản chính'
  }
}

const daysInWords = ({ days, count }: Appointment): string =>
  days === 0 ? 'trong ngày' : `${String(days).padStart(2, '0')} ngày${count === 'working' ? ' làm việc' : ''}`

const placeOfCollection = ({ unit, issue, postTo }: ReceiptFacts): string =>
  postTo === null
    ? [deskName(issue.set), unit.name, unit.address].filter((part) => part !== '').join(', ')
    : `Qua bưu chính, ${postTo}`

const submitter = ({ submission }: ReceiptFacts): Signature => {
  const role = 'NGƯỜI NỘP HỒ SƠ'
  switch (submission.kind) {
    case 'online':
      return { role, hint: `(Nộp trực tuyến lúc ${shortMoment(submission.at)})`, name: submission.by }
    case 'post':
      return { role, hint: '(Nộp qua bưu chính)', name: null }
    case 'direct':
      return { role, hint: toBeSigned, name: null }
  }
}

const whyChanged = {
  accept: 'hồ sơ được tiếp nhận',
  supplement: 'hồ sơ được bổ sung',
  receivePayment: 'phí đã nộp',
  lengthen: 'thời hạn được kéo dài theo luật',
  recountDueDate: 'lịch làm việc thay đổi',
} as const satisfies Record<Appointment['why'], string>

/** A due date that has changed says so, why, and what it was. */
const changesOf = ({ appointments }: ReceiptFacts): string[] =>
  appointments.slice(1).map((appointment, index) => {
    const before = appointments[index]?.dueOn ?? appointment.dueOn
    return `Ngày ${shortDay(appointment.setOn)}, ${whyChanged[appointment.why]}: ngày hẹn trả đổi từ ${shortDay(before)} thành ${shortDay(appointment.dueOn)}.`
  })

const originals = (papers: readonly HandedInPaper[]): string => {
  const numbers = papers.flatMap((paper, index) =>
    paper.showOriginal === 'whenCollecting' ? [index + 1] : [],
  )
  return numbers.length === 0 ? '' : `, bản chính của giấy tờ số ${numbers.join(', ')} để đối chiếu`
}

const feeNote = ({ due, receipt }: ReceiptFacts['fee']): string => {
  const paid = receipt?.amount ?? due
  const words =
    paid === 0 ? 'Phí: được miễn' : `Phí${receipt ? ' đã thu' : ' phải nộp'}: ${formatMoney(paid)}`
  return receipt ? `${words}, biên lai số ${receipt.number}.` : `${words}.`
}
