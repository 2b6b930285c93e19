import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Entry } from '#lib/domain/case/due-date.ts'
import { dueDateReason } from '#lib/domain/case/ledger-words.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import { type LedgerDay, ledgerWeeks } from './ledger-weeks.ts'

type Props = {
  ledger: readonly Entry[]
  /** ISO day. */
  dueOn: string
}

const weekdays = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as const

/** Why the due date is that day: a small calendar of what was counted and what was not, and the same in words. */
export const DueDateLedger = ({ ledger, dueOn }: Props) => {
  const counted = ledger.filter((entry) => entry.counted).length
  const skipped = ledger.filter(({ why }) => why in daysOff).length
  return (
    <figure className="max-w-question">
      <figcaption className="mb-3 text-ink-soft">
        {counted === 0 ? 'Trả ngay' : `Tính ${counted} ngày kể từ sau ngày tiếp nhận`}
        {skipped > 0 && `, không tính ${skipped} ngày nghỉ`}: hẹn trả{' '}
        <strong className="whitespace-nowrap font-semibold text-ink">{formatDate(dueOn)}</strong>.
      </figcaption>
      <table className="w-full max-w-md table-fixed border-separate border-spacing-1 text-center">
        <caption className="sr-only">Lịch tính ngày hẹn trả</caption>
        <thead>
          <tr className="text-ink-soft text-xs">
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" className="pb-1 font-semibold">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ledgerWeeks(ledger).map((week) => (
            <tr key={week[0]?.day}>
              {week.map((day) => (
                <Day key={day.day} {...day} isDue={day.day === dueOn} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend />
      <Disclosure summary="Xem từng ngày bằng chữ">
        <ol className="space-y-0.5 text-sm">
          {ledger.map((entry) => (
            <li key={entry.date.toString()}>{dueDateReason(entry)}</li>
          ))}
        </ol>
      </Disclosure>
    </figure>
  )
}

const looks = {
  due: 'border-2 border-lacquer bg-lacquer text-sheet font-semibold',
  receipt: 'border-2 border-leaf bg-sheet text-leaf-deep font-semibold',
  counted: 'border border-leaf bg-leaf-tint text-leaf-deep',
  off: 'border border-rule border-dashed bg-shade text-ink-soft',
  outside: 'text-ink-soft',
} as const

const lookOf = (entry: Entry | undefined, isDue: boolean): keyof typeof looks => {
  if (isDue) return 'due'
  if (!entry) return 'outside'
  if (entry.why === 'dayOfReceipt') return 'receipt'
  return entry.counted ? 'counted' : 'off'
}

const daysOff = { weekend: 'nghỉ', holiday: 'lễ', swappedDayOff: 'đổi' } as const

const small: Readonly<Partial<Record<Entry['why'], string>>> = {
  ...daysOff,
  dayOfReceipt: 'nhận',
  movedOn: 'dời',
  afterCutoff: 'dời',
}

const Day = ({ day, entry, isDue }: LedgerDay & { isDue: boolean }) => {
  const [, month, number] = day.split('-')
  const isFirstOfMonth = number === '01'
  const look = lookOf(entry, isDue)
  return (
    <td className={`h-14 rounded-sheet align-middle ${looks[look]}`}>
      {entry && <span className="sr-only">{dueDateReason(entry)}</span>}
      <span
        aria-hidden="true"
        className={`block leading-tight ${look === 'off' ? 'line-through decoration-1' : ''}`}
      >
        {Number(number)}
        {isFirstOfMonth && `/${Number(month)}`}
      </span>
      {entry && (
        <span aria-hidden="true" className="block text-xs leading-tight">
          {isDue ? 'hẹn' : entry.counted ? entry.ordinal : small[entry.why]}
        </span>
      )}
    </td>
  )
}

const keys: readonly { look: keyof typeof looks; word: string }[] = [
  { look: 'receipt', word: 'Ngày tiếp nhận, chưa tính' },
  { look: 'counted', word: 'Ngày được tính, số thứ tự ở dưới' },
  { look: 'off', word: 'Ngày nghỉ, không tính' },
  { look: 'due', word: 'Ngày hẹn trả' },
]

const Legend = () => (
  <ul className="mt-2 mb-1 grid gap-x-4 gap-y-1 text-ink-soft text-sm sm:grid-cols-2">
    {keys.map(({ look, word }) => (
      <li key={look} className="flex items-center gap-2">
        <span aria-hidden="true" className={`inline-block size-4 shrink-0 rounded-sheet ${looks[look]}`} />
        {word}
      </li>
    ))}
  </ul>
)
