import type { SlipKind } from '../case/workflow.ts'

/** Books of numbers: opened anew each year, continuous within it (TT 01/2018/TT-VPCP Đ.10). The ledger is none of
 * them: it numbers files, not papers, and has no sign. */
export const slipBooks = ['desk', 'guidance', 'apology', 'stopNotice'] as const
export type SlipBook = (typeof slipBooks)[number]

/** Receipt and refusal bear the same sign, so they share a book: no two papers of a unit have the same number. */
export const bookOf: Readonly<Record<SlipKind, SlipBook>> = {
  receipt: 'desk',
  refusal: 'desk',
  supplement: 'guidance',
  apology: 'apology',
  stopNotice: 'stopNotice',
}

/**
 * The signs that the forms print, where the unit has not set its own ("TTPVHCC" for a centre). The stop notice's is the
 * abbreviation that NĐ 30/2020/NĐ-CP (Phụ lục III) gives to every notice.
 */
export const usualSymbol: Readonly<Record<SlipBook, string>> = {
  desk: 'BPTNTKQ',
  guidance: 'HDHS',
  apology: 'PXL',
  stopNotice: 'TB',
}

/** As it is quoted: "12/BPTNTKQ"; below ten with a zero in front (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.3). */
export const slipNumber = (number: number, symbol: string): string =>
  `${String(number).padStart(2, '0')}/${symbol}`
