import { momentText } from '#components/ui/day-words.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'

type AnswerWords = {
  readonly urgency: 'calm' | 'soon' | 'late'
  /** "16:30 hôm nay", "16:30, 18/08/2020" */
  readonly until: string
  /** "còn 1 giờ 20 phút", "quá 2 giờ" */
  readonly left: string
}

/** Office time as people say it; whole days are not office time, so hours go on counting. */
const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 && `${hours} giờ`, (rest > 0 || hours === 0) && `${rest} phút`].filter(Boolean).join(' ')
}

/** The clock of 8 working hours in words. The last two hours ask for attention. */
export const answerWords = ({
  by,
  minutesLeft,
  today,
}: {
  by: string
  minutesLeft: number
  today: string
}): AnswerWords => {
  const { day, time } = momentText(by)
  return {
    urgency: minutesLeft < 0 ? 'late' : minutesLeft <= 120 ? 'soon' : 'calm',
    until: day === formatDate(today) ? `${time} hôm nay` : `${time}, ${day}`,
    left: minutesLeft < 0 ? `quá ${duration(-minutesLeft)}` : `còn ${duration(minutesLeft)}`,
  }
}
