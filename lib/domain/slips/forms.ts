import type { OneStopRules } from '../case/one-stop-rules.ts'
import type { SlipKind } from '../case/workflow.ts'

/** Whose forms: the day of issue decides (one-stop-rules.ts). */
export type SlipSet = OneStopRules['slipSet']

/** The slips that decisions issue; besides them what accompanies a file, and what lists the files of a year. */
export type FormKind = SlipKind | 'controlSlip' | 'fileLedger'

export type LegalForm = {
  /** The number of the form and the circular that it stands in; null for a paper without an official form. */
  readonly form: { readonly number: string; readonly issuedWith: string } | null
  readonly title: string
}

type FormSet = {
  readonly issuedWith: string
  readonly numbers: Readonly<Record<FormKind, string | null>>
  readonly titles: Readonly<Record<FormKind, string>>
}

const titles = {
  receipt: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
  supplement: 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
  refusal: 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ',
  apology: 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ',
  stopNotice: 'THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ',
  controlSlip: 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ',
  fileLedger: 'SỔ THEO DÕI HỒ SƠ',
} as const

/**
 * Of the set of 2025 we know the numbers and the titles, not the wording: its forms are filled with the fields of their
 * predecessors, and the stop notice with what the law makes it say (docs/slips.md).
 */
const formSets: Readonly<Record<SlipSet, FormSet>> = {
  2018: {
    issuedWith: 'Thông tư số 01/2018/TT-VPCP',
    numbers: {
      receipt: '01',
      supplement: '02',
      refusal: '03',
      apology: '04',
      // No official form before 2025.
      stopNotice: null,
      controlSlip: '05',
      fileLedger: '06',
    },
    titles,
  },
  2025: {
    issuedWith: 'Thông tư số 03/2025/TT-VPCP',
    numbers: {
      receipt: '01',
      supplement: '02',
      refusal: '03',
      apology: '04',
      stopNotice: '05',
      controlSlip: '06',
      fileLedger: '07',
    },
    titles: { ...titles, apology: 'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT' },
  },
}

export const legalForm = (kind: FormKind, set: SlipSet): LegalForm => {
  const { issuedWith, numbers, titles: named } = formSets[set]
  const number = numbers[kind]
  return { form: number === null ? null : { number: `Mẫu số ${number}`, issuedWith }, title: named[kind] }
}

/** What the law of the time calls the desk: NĐ 61/2018 Đ.7, NĐ 118/2025. */
export const deskName = (set: SlipSet): string =>
  set === '2018' ? 'Bộ phận Tiếp nhận và Trả kết quả' : 'Bộ phận Một cửa'
