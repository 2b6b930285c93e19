import { month } from '#lib/domain/procedure/fields.ts'

/** The beginning and the end of a row that tells of a time of life. */
export const periodColumns = {
  from: month({
    label: 'Từ tháng, năm',
    inSentence: 'tháng bắt đầu',
    hint: 'Ví dụ 09/2005',
    width: 'short',
  }),
  to: month({
    label: 'Đến tháng, năm',
    inSentence: 'tháng kết thúc',
    hint: 'Ví dụ 05/2010, hoặc “nay”',
    openEnded: true,
    width: 'short',
  }),
} as const
