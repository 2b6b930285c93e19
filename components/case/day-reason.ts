import { say, sayKnown } from '#components/language/say.ts'
import { weekdayText } from '#components/ui/day-words.ts'
import type { Entry } from '#lib/domain/case/due-date.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'

type DayReason = {
  /** "Thứ Năm 02/04/2020" */
  readonly day: string
  /** "nghỉ lễ, không tính" */
  readonly what: string
  /** What the calendar calls the day: "Ngày Giỗ Tổ Hùng Vương". */
  readonly note: string | undefined
}

/** One line of the ledger in everyday words. */
export const dayReason = (entry: Entry): DayReason => {
  const day = entry.date.toString()
  return { day: `${sayKnown(weekdayText(day))} ${formatDate(day)}`, what: whatOf(entry), note: entry.note }
}

const whatOf = ({ why, ordinal = 0, cutoff = '', note }: Entry): string => {
  switch (why) {
    case 'dayOfReceipt':
      return say('ngày tiếp nhận, chưa tính')
    case 'counted':
    case 'workedSaturday':
      return say('ngày thứ {ordinal}', { ordinal })
    case 'weekend':
      return say('cuối tuần, không tính')
    case 'holiday':
      return say('nghỉ lễ, không tính')
    case 'swappedDayOff':
      return note === undefined ? say('nghỉ hoán đổi, không tính') : say('không tính')
    case 'movedOn':
      return say('ngày hẹn trả, vì ngày cuối của thời hạn là ngày nghỉ')
    case 'afterCutoff':
      return say('nhận sau {time} nên hẹn trả vào ngày làm việc tiếp theo', { time: cutoff })
  }
}
