import type { TimeLeft } from '#lib/domain/case/time-left.ts'
import { answerWords } from './answer-words.ts'

/** A kind of time left, as the heading of a group. */
export const timeLeftNames: Readonly<Record<TimeLeft, string>> = {
  late: 'Quá hạn',
  today: 'Phải xong hôm nay',
  soon: 'Trong 2 ngày làm việc',
  enough: 'Còn thời gian',
  noClock: 'Không tính hạn',
}

/** What is left of the working time, in words: hours for an answer, days for a due date. */
export const timeLeftWords = (
  line: {
    readonly daysLeft: number | null
    readonly answer: { readonly by: string; readonly minutesLeft: number } | null
  },
  today: string,
): string => {
  if (line.answer) return answerWords({ ...line.answer, today }).left
  if (line.daysLeft === null) return 'không tính hạn'
  if (line.daysLeft < 0) return `quá ${-line.daysLeft} ngày làm việc`
  return line.daysLeft === 0 ? 'hạn hôm nay' : `còn ${line.daysLeft} ngày làm việc`
}
