import { noFee } from './fixed-fee.ts'

/*
 * Read at the source: NĐ 77/2008/NĐ-CP (in force 11/08/2008) and TT 01/2010/TT-BTP (26/03/2010) in their first wording.
 * Not read: what TT 19/2011/TT-BTP (14/12/2011) and NĐ 05/2012/NĐ-CP (01/04/2012) changed in them, beyond the shorter
 * limits and the papers done away with that later lists of procedures show. The layout of the printed forms has not
 * been read either: they ask what the decree and the circular want to know.
 */

/** Since the amended decree: its limits and papers are the ones asked for here. */
export const sinceAmendedDecree = { from: '2012-04-01' } as const
/** Since the circular, whose articles on the loss and the withdrawal of cards were never amended. */
export const sinceCircular = { from: '2010-03-26' } as const

export const decree = 'Nghị định số 77/2008/NĐ-CP'
export const amendedDecree = 'Nghị định số 77/2008/NĐ-CP, sửa đổi bởi Nghị định số 05/2012/NĐ-CP'
export const circular = 'Thông tư số 01/2010/TT-BTP'

export const noAdviceFee = noFee(
  'Nghị định số 77/2008/NĐ-CP và Thông tư số 01/2010/TT-BTP không quy định phí; Quyết định số 1766/QĐ-UBND ngày 03/8/2020 (Bình Thuận) công bố không thu',
)

export const issuedWith = 'Ban hành kèm theo Thông tư số 01/2010/TT-BTP'

export const whoMayBeConsultant = {
  ref: `${decree}, Điều 19`,
  plain:
    'Tư vấn viên là công dân Việt Nam thường trú tại Việt Nam, có bằng cử nhân luật, công tác pháp luật từ ba năm trở lên; công chức không được cấp Thẻ.',
} as const
