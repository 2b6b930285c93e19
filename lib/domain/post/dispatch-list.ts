import { dong, formatMoney } from '../kernel/money.ts'
import { formatTelephone } from '../kernel/telephone.ts'

export type ListedItem = {
  readonly number: string
  readonly recipient: string
  readonly telephone: string
  readonly address: string
  readonly itemNumber: string | null
  /** Whole đồng; null while it is not known. */
  readonly postage: number | null
  readonly postageBy: 'recipient' | 'office'
  readonly cashOnDelivery: number
}

export type DispatchList = {
  readonly authority: string
  readonly title: string
  readonly subtitle: string
  readonly columns: readonly {
    readonly label: string
    readonly share: number
    readonly align?: 'center' | 'right'
  }[]
  readonly rows: readonly (readonly string[])[]
  /** What it comes to, in a sentence. */
  readonly sum: string
  readonly signatures: readonly [string, string]
}

const columns: DispatchList['columns'] = [
  { label: 'STT', share: 4, align: 'center' },
  { label: 'Số bưu gửi', share: 14 },
  { label: 'Mã hồ sơ', share: 18 },
  { label: 'Người nhận', share: 15 },
  { label: 'Điện thoại', share: 11 },
  { label: 'Địa chỉ', share: 22 },
  { label: 'Cước', share: 9, align: 'right' },
  { label: 'Người trả cước', share: 9 },
  { label: 'Thu hộ', share: 9, align: 'right' },
]

const payers = { recipient: 'Người nhận', office: 'Cơ quan' } as const

/** The list that goes to the post office with a batch and is signed by both sides, as it is printed. */
export const dispatchList = (facts: {
  readonly unit: string
  /** "3/2020". */
  readonly number: string
  readonly day: string
  readonly items: readonly ListedItem[]
}): DispatchList => {
  const collected = facts.items.reduce((sum, { cashOnDelivery }) => sum + cashOnDelivery, 0)
  return {
    authority: facts.unit.toUpperCase(),
    title: 'DANH SÁCH KẾT QUẢ GỬI QUA BƯU CHÍNH',
    subtitle: `Đợt số ${facts.number}, ngày ${facts.day}`,
    columns,
    rows: facts.items.map((item, index) => [
      String(index + 1),
      item.itemNumber ?? '',
      item.number,
      item.recipient,
      formatTelephone(item.telephone),
      item.address,
      item.postage === null ? '' : formatMoney(dong(item.postage)),
      payers[item.postageBy],
      item.cashOnDelivery === 0 ? '' : formatMoney(dong(item.cashOnDelivery)),
    ]),
    sum: `Cộng ${facts.items.length} bưu gửi; tiền bưu chính thu hộ cơ quan: ${formatMoney(dong(collected))}.`,
    signatures: ['NGƯỜI BÀN GIAO', 'NHÂN VIÊN BƯU CHÍNH'],
  }
}

/** The same for a spreadsheet: numbers plain, and the head in the first line. */
export const dispatchCsv = (items: readonly ListedItem[]): readonly (readonly string[])[] => [
  columns.map(({ label }) => label),
  ...items.map((item, index) => [
    String(index + 1),
    item.itemNumber ?? '',
    item.number,
    item.recipient,
    formatTelephone(item.telephone),
    item.address,
    item.postage === null ? '' : String(item.postage),
    payers[item.postageBy],
    String(item.cashOnDelivery),
  ]),
]
