import { say, sayKnown } from '#components/language/say.ts'
import { weekdayText } from '#components/ui/day-words.ts'

type Props = {
  /** ISO day. */
  day: string
  /** What the day is: "Ngày hẹn trả". */
  label: string
}

/** A leaf of the tear-off calendar that hangs in every office: the day, large enough to remember. */
export const CalendarLeaf = ({ day, label }: Props) => {
  const [year, month, number] = day.split('-')
  return (
    <div className="w-36 shrink-0 overflow-hidden rounded-sheet border border-rule bg-sheet text-center shadow-sheet">
      <p className="bg-lacquer px-2 py-1 font-semibold text-sheet text-xs leading-snug">{label}</p>
      <p className="border-gold border-t border-dashed pt-1.5 text-ink-soft text-xs">
        {say('Tháng {month} năm {year}', { month: String(Number(month)), year: String(year) })}
      </p>
      <time dateTime={day} className="block font-semibold font-serif text-4xl text-lacquer leading-tight">
        {Number(number)}
        <span className="sr-only">
          /{month}/{year}
        </span>
      </time>
      <p className="pb-2 font-semibold text-sm">{sayKnown(weekdayText(day))}</p>
    </div>
  )
}
