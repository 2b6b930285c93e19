import { formatMonth } from '#lib/domain/kernel/civil-date.ts'
import { decapitalize } from './decapitalize.ts'
import type { TableField } from './field.ts'
import type { Params, ProblemCode } from './problem.ts'

/** The part of messages.ts about rows as a whole; undefined for problems of a single cell. */
export const aboutTable = (table: TableField, code: ProblemCode, params: Params): string | undefined => {
  const period =
    params.from === params.to
      ? `tháng ${monthInWords(params.from)}`
      : `từ ${monthInWords(params.from)} đến ${monthInWords(params.to)}`
  switch (code) {
    case 'tooFewRows':
      return `Thêm ${decapitalize(table.rowLabel)}: cần khai ít nhất ${params.min}.`
    case 'tooManyRows':
      return `Bớt ${decapitalize(table.rowLabel)}: chỉ khai được tối đa ${params.max}.`
    case 'residenceMissing':
      return `Khai nơi cư trú liên tục từ ${monthInWords(params.from)}, khi đủ 14 tuổi, đến nay.`
    case 'residenceStartsLate':
      return `Còn thiếu ${period}: quá trình cư trú phải tính từ khi đủ 14 tuổi. Thêm nơi cư trú trong thời gian này.`
    case 'residenceGap':
      return `Còn thiếu ${period}. Thêm nơi cư trú trong thời gian này hoặc sửa lại tháng.`
    case 'residenceOverlap':
      return `Trùng thời gian ${period} với ${decapitalize(table.rowLabel)} ${params.other}. Sửa lại để mỗi thời gian chỉ khai một nơi.`
    case 'residenceReversed':
      return `Tháng kết thúc đang sớm hơn tháng bắt đầu (${monthInWords(params.from)}). Sửa lại một trong hai.`
    case 'residenceBeforeBirth':
      return `Tháng bắt đầu đang sớm hơn tháng sinh (${monthInWords(params.birth)}). Sửa lại tháng bắt đầu.`
    case 'residenceEndsEarly':
      return `Còn thiếu từ ${monthInWords(params.from)} đến nay. Nếu vẫn đang ở đây, nhập “nay”; nếu đã chuyển, thêm nơi cư trú tiếp theo.`
    default:
      return undefined
  }
}

const monthInWords = (month: string | number | undefined): string =>
  typeof month === 'string' ? formatMonth(month) : ''
