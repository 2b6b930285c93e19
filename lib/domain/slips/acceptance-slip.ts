import { type Dong, formatMoney } from '../kernel/money.ts'
import { dayInWords, momentInWords, placeAndDate, shortDay, shortMoment } from './date-words.ts'
import { placeOfUnit } from './place-of-unit.ts'
import type { Signature, Slip } from './slip.ts'
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
} from './slip-file.ts'

export type HandedInPaper = {
  readonly name: string
  readonly form: 'declaration' | 'scan' | 'certifiedCopy' | 'original'
  readonly copies: number
  readonly showOriginal: 'whenSubmitting' | 'whenCollecting' | null
}

/** A due date and what set it. */
export type Appointment = {
  readonly why: 'accept' | 'supplement' | 'lengthen'
  readonly setOn: Temporal.PlainDate
  readonly days: number
  readonly count: 'calendar' | 'working'
  readonly dueOn: Temporal.PlainDate
}

export type AcceptanceFacts = SlipFile & {
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
  /** No deadline runs: the person has been asked for more. */
  readonly isWaiting: boolean
  /** When the desk closes, 'HH:MM'. */
  readonly closesAt: string
  readonly fee: {
    readonly due: Dong
    readonly receipt: { readonly number: string; readonly amount: Dong } | null
  }
}

/**
 * Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Thông tư 01/2018/TT-VPCP, Mẫu số 01): every blank of the form in its order,
 * in the two copies that it asks for. The appointment is the one that holds now; a note tells what it was before.
 */
export const acceptanceSlip = (facts: AcceptanceFacts): Slip => {
  const now = facts.appointments.at(-1) ?? facts.appointments[0]
  return {
    form: { number: 'Mẫu số 01', issuedWith: 'Thông tư số 01/2018/TT-VPCP' },
    ...letterheadOf(facts),
    number: numberByHand('/BPTNTKQ'),
    placeAndDate: placeAndDate(placeOfUnit(facts.unit.name), facts.receivedAt.toPlainDate()),
    title: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
    subtitle: null,
    copies: ['Liên 1: Lưu tại Bộ phận Tiếp nhận và Trả kết quả', 'Liên 2: Giao người nộp hồ sơ'],
    reference: referenceOf(facts),
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
          { label: 'Giấy tờ', share: 58 },
          { label: 'Hình thức', share: 25 },
          { label: 'Số bản', share: 12 },
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
      {
        kind: 'blanks',
        blanks: [
          {
            label: 'Thời gian trả kết quả giải quyết hồ sơ',
            value: facts.isWaiting ? null : returnTime(facts.closesAt, now),
          },
        ],
        strong: true,
      },
      blank('Đăng ký nhận kết quả tại', placeOfCollection(facts)),
      {
        kind: 'blanks',
        blanks: [
          { label: 'Vào Sổ theo dõi hồ sơ, Quyển số', value: null },
          { label: 'Số thứ tự', value: null },
        ],
      },
    ],
    signatures: [
      submitter(facts),
      { role: 'NGƯỜI TIẾP NHẬN HỒ SƠ', hint: toBeSigned, name: facts.receivedBy },
    ],
    notes: [
      ...changesOf(facts),
      'Có thể có kết quả sớm hơn ngày hẹn; có kết quả, Bộ phận Một cửa sẽ báo ngay.',
      `Khi đến nhận, mang theo giấy này và giấy tờ tùy thân${originals(facts.papers)}.`,
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
  `${String(days).padStart(2, '0')} ngày${count === 'working' ? ' làm việc' : ''}`

const returnTime = (closesAt: string, { dueOn }: Appointment): string =>
  momentInWords(dueOn.toPlainDateTime(Temporal.PlainTime.from(closesAt)))

const placeOfCollection = ({ unit }: SlipFile): string =>
  [desk, unit.name, unit.address].filter((part) => part !== '').join(', ')

const submitter = ({ submission }: AcceptanceFacts): Signature => {
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

/** A due date that has changed says so, why, and what it was. */
const changesOf = ({ appointments, isWaiting }: AcceptanceFacts): string[] => {
  const changes = appointments.slice(1).map((appointment, index) => {
    const before = appointments[index]?.dueOn ?? appointment.dueOn
    const why = appointment.why === 'supplement' ? 'hồ sơ được bổ sung' : 'thời hạn được kéo dài theo luật'
    return `Ngày ${shortDay(appointment.setOn)}, ${why}: ngày hẹn trả đổi từ ${shortDay(before)} thành ${shortDay(appointment.dueOn)}.`
  })
  if (!isWaiting) return changes
  const last = appointments.at(-1) ?? appointments[0]
  return [
    ...changes,
    `Hồ sơ đang chờ bổ sung nên ngày hẹn ${dayInWords(last.dueOn)} không còn; thời hạn tính lại từ đầu khi nhận đủ.`,
  ]
}

const originals = (papers: readonly HandedInPaper[]): string => {
  const numbers = papers.flatMap((paper, index) =>
    paper.showOriginal === 'whenCollecting' ? [index + 1] : [],
  )
  return numbers.length === 0 ? '' : `, bản chính của giấy tờ số ${numbers.join(', ')} để đối chiếu`
}

const feeNote = ({ due, receipt }: AcceptanceFacts['fee']): string => {
  const paid = receipt?.amount ?? due
  const words =
    paid === 0 ? 'Phí: được miễn' : `Phí${receipt ? ' đã thu' : ' phải nộp'}: ${formatMoney(paid)}`
  return receipt ? `${words}, biên lai số ${receipt.number}.` : `${words}.`
}
