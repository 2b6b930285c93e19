import { formatTelephone } from '../kernel/telephone.ts'
import { shortDay } from './date-words.ts'
import { legalForm, type SlipSet } from './forms.ts'
import { letterheadOf, type SlipFile } from './slip-file.ts'

/** A line of the ledger: one accepted file. */
export type LedgerEntry = {
  /** The file's number in the book of its year; null for one accepted before the book was kept here. */
  readonly number: number | null
  readonly dossierCode: string
  readonly procedure: string
  readonly applicant: SlipFile['applicant']
  /** The division that decides, or the unit. */
  readonly decidedBy: string
  readonly receivedOn: Temporal.PlainDate
  /** Null while no deadline runs, and for a file that ended without a result. */
  readonly dueOn: Temporal.PlainDate | null
  readonly returned: {
    readonly on: Temporal.PlainDate
    readonly how: 'self' | 'authorised' | 'post'
    readonly to: string
  } | null
  /** Vietnamese: what the columns cannot say. */
  readonly note: string
}

export type LedgerFacts = {
  readonly unit: { readonly name: string }
  readonly set: SlipSet
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly entries: readonly LedgerEntry[]
}

/** A column of the ledger; neighbours of one group share a head above theirs. */
export type LedgerColumn = {
  readonly label: string
  readonly group?: string
  readonly share: number
  readonly align?: 'center'
}

/** Sổ theo dõi hồ sơ as it is printed. Plain data. */
export type FileLedger = {
  readonly form: { readonly number: string; readonly issuedWith: string } | null
  readonly authority: string
  readonly desk: string
  readonly title: string
  readonly period: string
  readonly columns: readonly LedgerColumn[]
  readonly rows: readonly (readonly string[])[]
}

const group = 'NHẬN VÀ TRẢ KẾT QUẢ'

const columns: readonly LedgerColumn[] = [
  { label: 'STT', share: 4, align: 'center' },
  { label: 'Mã hồ sơ', share: 14 },
  { label: 'Tên thủ tục hành chính', share: 13 },
  { label: 'Số lượng hồ sơ (bộ)', share: 5, align: 'center' },
  { label: 'Tên cá nhân, tổ chức', share: 11 },
  { label: 'Địa chỉ, số điện thoại', share: 17 },
  { label: 'Cơ quan chủ trì giải quyết', share: 10 },
  { label: 'Ngày nhận', group, share: 8, align: 'center' },
  { label: 'Ngày hẹn trả', group, share: 8, align: 'center' },
  { label: 'Ngày trả', group, share: 8, align: 'center' },
  { label: 'Phương thức nhận', group, share: 8 },
  { label: 'Ký nhận', group, share: 9 },
  { label: 'Ghi chú', share: 9 },
]

/** Sổ theo dõi hồ sơ (TT 01/2018/TT-VPCP, Mẫu số 06; TT 03/2025/TT-VPCP, Mẫu số 07): every column in its order. */
export const fileLedger = (facts: LedgerFacts): FileLedger => ({
  ...legalForm('fileLedger', facts.set),
  ...letterheadOf(facts, facts.set),
  period: periodWords(facts),
  columns,
  rows: facts.entries.map(rowOf),
})

const rowOf = (entry: LedgerEntry): readonly string[] => [
  entry.number === null ? '' : String(entry.number),
  entry.dossierCode,
  entry.procedure,
  '01',
  entry.applicant.fullName,
  [entry.applicant.address, entry.applicant.telephone && formatTelephone(entry.applicant.telephone)]
    .filter(Boolean)
    .join('\n'),
  entry.decidedBy,
  shortDay(entry.receivedOn),
  entry.dueOn === null ? '' : shortDay(entry.dueOn),
  entry.returned === null ? '' : shortDay(entry.returned.on),
  entry.returned === null ? '' : receivedHow[entry.returned.how],
  entry.returned?.to ?? '',
  entry.note,
]

const receivedHow = {
  self: 'Trực tiếp',
  authorised: 'Trực tiếp, được ủy quyền',
  post: 'Qua bưu chính',
} as const

/** "Năm 2020", or from which day to which. */
const periodWords = ({ from, to }: LedgerFacts): string => {
  const isYear =
    from.equals({ year: from.year, month: 1, day: 1 }) && to.equals({ year: from.year, month: 12, day: 31 })
  return isYear
    ? `Quyển số ${from.year}`
    : `Quyển số ${bookWords(from, to)}, từ ${shortDay(from)} đến ${shortDay(to)}`
}

const bookWords = (from: Temporal.PlainDate, to: Temporal.PlainDate): string =>
  from.year === to.year ? String(from.year) : `${from.year} đến ${to.year}`
