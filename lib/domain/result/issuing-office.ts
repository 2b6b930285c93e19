import type { UnitKind } from '../procedure/procedure.ts'

export type IssuingOffice = {
  /** The authority above, in capitals; null where the name of the authority says it. */
  readonly superior: string | null
  /** In capitals. */
  readonly name: string
  /** In numbers: "12/LLTP-STP". */
  readonly sign: string
  /** In which capacity its head signs, line by line. */
  readonly head: readonly string[]
  /** The same of whoever signs in the place of the head. */
  readonly deputy: readonly string[]
}

type Named = { readonly name: string; readonly kind: UnitKind }

/**
 * How an authority stands at the head of its papers and how they are signed for it (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II,
 * khoản 2 and 7): a department under the people's committee of its area, a committee in its own name.
 */
export const issuingOffice = ({ name, kind }: Named): IssuingOffice => {
  switch (kind) {
    case 'provincialJustice':
      return {
        superior: committeeOver(name, 'Sở Tư pháp'),
        name: 'SỞ TƯ PHÁP',
        sign: 'STP',
        head: ['GIÁM ĐỐC'],
        deputy: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      }
    case 'districtJustice':
      return {
        superior: committeeOver(name, 'Phòng Tư pháp'),
        name: 'PHÒNG TƯ PHÁP',
        sign: 'PTP',
        head: ['TRƯỞNG PHÒNG'],
        deputy: ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
      }
    case 'commune':
      return {
        superior: null,
        name: name.toUpperCase(),
        sign: 'UBND',
        head: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
        deputy: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      }
  }
}

/** "Sở Tư pháp tỉnh Đồng Tháp" → "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP". */
const committeeOver = (name: string, office: string): string | null => {
  const area = name.startsWith(`${office} `) ? name.slice(office.length + 1) : ''
  return area === '' ? null : `ỦY BAN NHÂN DÂN ${area}`.toUpperCase()
}
