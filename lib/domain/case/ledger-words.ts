import type { Entry } from './due-date.ts'

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']

/**
 * One line of the ledger in everyday words, beginning with the day:
 * "Thứ Năm 02/04/2020: nghỉ lễ (Ngày Giỗ Tổ Hùng Vương), không tính".
 */
export const dueDateReason = (entry: Entry): string => `${dayInWords(entry.date)}: ${reason(entry)}`

const reason = ({ why, ordinal, cutoff, note }: Entry): string => {
  switch (why) {
    case 'dayOfReceipt':
      return 'ngày tiếp nhận, chưa tính'
    case 'counted':
    case 'workedSaturday':
      return `ngày thứ ${ordinal}${inBrackets(note)}`
    case 'weekend':
      return 'cuối tuần, không tính'
    case 'holiday':
      return `nghỉ lễ${inBrackets(note)}, không tính`
    case 'swappedDayOff':
      return `${note ?? 'nghỉ hoán đổi'}, không tính`
    case 'movedOn':
      return `ngày hẹn trả, vì ngày cuối của thời hạn là ngày nghỉ${inBrackets(note)}`
    case 'afterCutoff':
      return `nhận sau ${hour(cutoff)} nên hẹn trả vào ngày làm việc tiếp theo${inBrackets(note)}`
  }
}

const inBrackets = (note: string | undefined): string => (note === undefined ? '' : ` (${note})`)

/** '15:00' → "15 giờ", '16:30' → "16 giờ 30". */
const hour = (time = ''): string => {
  const [hours, minutes] = time.split(':')
  return `${Number(hours)} giờ${minutes === '00' ? '' : ` ${minutes}`}`
}

const dayInWords = (date: Temporal.PlainDate): string =>
  `${WEEKDAYS[date.dayOfWeek - 1]} ${date.toString().split('-').reverse().join('/')}`
