import { weekdayIndex, weekdayText } from '#components/ui/day-words.ts'
import type { YearDay } from '#lib/queries/calendar/calendar-year.ts'

const heads = [
  ['T2', 'Thứ Hai'],
  ['T3', 'Thứ Ba'],
  ['T4', 'Thứ Tư'],
  ['T5', 'Thứ Năm'],
  ['T6', 'Thứ Sáu'],
  ['T7', 'Thứ Bảy'],
  ['CN', 'Chủ nhật'],
] as const

/** A word and a look for each kind of day; the word is what tells, also in print. */
export const dayLooks = {
  holiday: { sign: 'lễ', look: 'border border-lacquer bg-lacquer-tint font-semibold text-lacquer-deep' },
  swappedDayOff: { sign: 'đổi', look: 'border border-amber border-dashed bg-amber-tint text-amber' },
  workedSaturday: { sign: 'bù', look: 'border border-leaf bg-leaf-tint font-semibold text-leaf-deep' },
  undecided: { sign: '?', look: 'border border-water border-dotted bg-water-tint text-water' },
  weekend: { sign: '', look: 'bg-shade text-ink-soft' },
  workingDay: { sign: '', look: '' },
} as const

const lookOf = ({ kind, confidence, name }: YearDay): keyof typeof dayLooks =>
  kind === 'workingDay' && name !== null && confidence === 'unknown' ? 'undecided' : kind

/** One month, weeks from Monday. */
export const MonthGrid = ({ days, today }: { days: readonly YearDay[]; today: string }) => {
  const first = days[0]?.day ?? today
  const [year, month] = first.split('-')
  return (
    <table className="w-full table-fixed border-collapse text-center text-sm">
      <caption className="mb-1 text-start font-semibold text-base">
        Tháng {Number(month)}
        <span className="sr-only"> năm {year}</span>
      </caption>
      <thead>
        <tr>
          {heads.map(([short, full]) => (
            <th key={short} scope="col" className="pb-0.5 font-normal text-ink-soft text-xs">
              <abbr title={full} className="no-underline">
                {short}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((day) => day !== null)?.day}>
            {week.map((day, i) => (
              // Cells before the first and after the last day of a month have nothing else to be known by.
              <td key={day?.day ?? heads[i]?.[0]} className="p-px align-top">
                {day && <Day day={day} isToday={day.day === today} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Day = ({ day, isToday }: { day: YearDay; isToday: boolean }) => {
  const { sign, look } = dayLooks[lookOf(day)]
  return (
    <span
      title={day.name ? `${weekdayText(day.day)}: ${day.name}` : undefined}
      className={`flex h-9 flex-col items-center justify-center rounded-sheet leading-none ${look} ${isToday ? 'outline-2 outline-leaf' : ''}`}
    >
      {Number(day.day.slice(8))}
      {sign && (
        <span className="mt-0.5 text-xs leading-none">
          {sign}
          <span className="sr-only">: {day.name}</span>
        </span>
      )}
      {isToday && <span className="sr-only">, hôm nay</span>}
    </span>
  )
}

const weeksOf = (days: readonly YearDay[]): readonly (readonly (YearDay | null)[])[] => {
  const lead = weekdayIndex(days[0]?.day ?? '')
  const cells: (YearDay | null)[] = [...Array<null>(lead).fill(null), ...days]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
