import { dayLooks } from './MonthGrid.tsx'

const words = {
  holiday: 'Nghỉ lễ, tết',
  swappedDayOff: 'Nghỉ hoán đổi',
  workedSaturday: 'Thứ Bảy làm bù',
  undecided: 'Chưa quyết định',
} as const satisfies Partial<Record<keyof typeof dayLooks, string>>

/** What the signs in the months mean. */
export const DayLegend = () => (
  <ul className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
    {(Object.keys(words) as (keyof typeof words)[]).map((kind) => (
      <li key={kind} className="flex items-center gap-2">
        <span
          aria-hidden="true"
          className={`flex h-6 min-w-9 items-center justify-center rounded-sheet px-1 text-xs ${dayLooks[kind].look}`}
        >
          {dayLooks[kind].sign}
        </span>
        {words[kind]}
      </li>
    ))}
  </ul>
)
