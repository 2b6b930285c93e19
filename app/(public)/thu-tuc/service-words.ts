import { dong, formatMoney } from '#lib/domain/kernel/money.ts'
import type { DayCount, PaperFacts, Procedure } from '#lib/domain/procedure/procedure.ts'

const counts = { calendar: 'ngày', working: 'ngày làm việc' } as const

/** "10 ngày", "3 ngày làm việc". */
export const daysInWords = ({ days, count }: DayCount): string => `${days} ${counts[count]}`

export const limitInWords = (limit: DayCount | undefined): string =>
  limit ? `Không quá ${daysInWords(limit)}` : 'Theo quy định'

/** What the usual case pays; a fee of nothing is said so. */
export const feeRange = (table: Procedure['feeTable']): string => {
  const usual = table[0]
  return !usual || usual.amount === 0 ? 'Không mất phí' : `Phí ${formatMoney(dong(usual.amount))}`
}

const forms = {
  scan: 'bản chụp hoặc bản quét',
  certifiedCopy: 'bản sao chứng thực',
  original: 'bản chính',
} as const
const originals = {
  whenSubmitting: 'Đưa xem bản chính khi nộp.',
  whenCollecting: 'Đưa xem bản chính khi đến nhận kết quả.',
} as const

/** "1 bản chụp hoặc bản quét. Đưa xem bản chính khi đến nhận kết quả." */
export const paperInWords = ({ copies, form, showOriginal }: PaperFacts): string =>
  [`${copies} ${forms[form]}.`, showOriginal && originals[showOriginal]].filter(Boolean).join(' ')
