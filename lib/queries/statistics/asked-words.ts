import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { type AskedProblem, earliestDay, longestMonths } from './asked.ts'

/** What to do about a wrong period or unit, in words for people. */
export const askedWords: Readonly<Record<AskedProblem, string>> = {
  missing: 'Nhập cả ngày đầu và ngày cuối của kỳ báo cáo.',
  notADay: 'Nhập một ngày có thật, ví dụ 01/06/2020.',
  fromAfterTo: 'Ngày cuối kỳ phải bằng hoặc sau ngày đầu kỳ.',
  tooEarly: `Số liệu có từ ngày ${formatDate(earliestDay)}. Chọn ngày đầu kỳ từ ngày đó trở đi.`,
  tooLate: 'Ngày cuối kỳ chưa đến. Chọn đến hôm nay hoặc một ngày trước đó.',
  tooLong: `Mỗi báo cáo dài nhất ${longestMonths} tháng. Chọn kỳ ngắn hơn.`,
  noSuchUnit: 'Không có đơn vị này. Chọn đơn vị trong danh sách.',
}
