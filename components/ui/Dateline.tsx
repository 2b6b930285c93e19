import { sayKnown } from '#components/language/say.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { momentText, weekdayText } from './day-words.ts'

/** A day in words: "Thứ Ba, 15/09/2020". */
export const Dateline = ({ day, weekday = false }: { day: string; weekday?: boolean }) => (
  <time dateTime={day} className="whitespace-nowrap">
    {weekday && `${sayKnown(weekdayText(day))}, `}
    {formatDate(day)}
  </time>
)

/** An instant in words, on Vietnam's clock: "10:42, 15/09/2020". */
export const Moment = ({ at }: { at: string }) => {
  const { day, time } = momentText(at)
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {time}, {day}
    </time>
  )
}
