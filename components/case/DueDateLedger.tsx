import { Known } from '#components/language/Known.tsx'
import { Rich } from '#components/language/Rich.tsx'
import { say } from '#components/language/say.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Entry } from '#lib/domain/case/due-date.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { PlainSentence } from '#lib/words/translate.ts'
import { dayReason } from './day-reason.ts'
import { type LedgerDay, ledgerWeeks } from './ledger-weeks.ts'

type Props = {
  ledger: readonly Entry[]
  /** ISO day. */
  dueOn: string
}

const weekdays = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as const satisfies readonly PlainSentence[]

/** Why the due date is that day: a small calendar of what was counted and what was not, and the same in words. */
export const DueDateLedger = ({ ledger, dueOn }: Props) => {
  const counted = ledger.filter((entry) => entry.counted).length
  const skipped = ledger.filter(({ why }) => why in daysOff).length
  return (
    <figure className="max-w-question">
      <figcaption className="mb-3 text-ink-soft">
        {counted === 0
          ? say('Trả ngay')
          : say('Tính {count} ngày kể từ sau ngày tiếp nhận', { count: counted })}
        {skipped > 0 && say(', không tính {count} ngày nghỉ', { count: skipped })}
        <Rich
          says=": hẹn trả <day>{day}</day>."
          values={[{ day: formatDate(dueOn) }]}
          marks={{
            day: (words) => <strong className="whitespace-nowrap font-semibold text-ink">{words}</strong>,
          }}
        />
      </figcaption>
      <table className="w-full max-w-md table-fixed border-separate border-spacing-1 text-center">
        <caption className="sr-only">{say('Lịch tính ngày hẹn trả')}</caption>
        <thead>
          <tr className="text-ink-soft text-xs">
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" className="pb-1 font-semibold">
                {say(weekday)}
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
      <Disclosure summary={say('Xem từng ngày bằng chữ')}>
        <ol className="space-y-0.5 text-sm">
          {ledger.map((entry) => (
            <li key={entry.date.toString()}>
              <Reason entry={entry} />
            </li>
          ))}
        </ol>
      </Disclosure>
    </figure>
  )
}

const Reason = ({ entry }: { entry: Entry }) => {
  const { day, what, note } = dayReason(entry)
  return (
    <>
      {day}: {what}
      {note !== undefined && (
        <>
          {' '}
          (<Known>{note}</Known>)
        </>
      )}
    </>
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

const daysOff = {
  weekend: 'nghỉ',
  holiday: 'lễ',
  swappedDayOff: 'đổi',
} as const satisfies Partial<Record<Entry['why'], PlainSentence>>

const small: Readonly<Partial<Record<Entry['why'], PlainSentence>>> = {
  ...daysOff,
  dayOfReceipt: 'nhận',
  movedOn: 'dời',
  afterCutoff: 'dời',
}

const smallWord = (why: Entry['why']): string | undefined => {
  const word = small[why]
  return word && say(word)
}

const Day = ({ day, entry, isDue }: LedgerDay & { isDue: boolean }) => {
  const [, month, number] = day.split('-')
  const isFirstOfMonth = number === '01'
  const look = lookOf(entry, isDue)
  return (
    <td className={`h-14 rounded-sheet align-middle ${looks[look]}`}>
      {entry && (
        <span className="sr-only">
          <Reason entry={entry} />
        </span>
      )}
      <span
        aria-hidden="true"
        className={`block leading-tight ${look === 'off' ? 'line-through decoration-1' : ''}`}
      >
        {Number(number)}
        {isFirstOfMonth && `/${Number(month)}`}
      </span>
      {entry && (
        <span aria-hidden="true" className="block text-xs leading-tight">
          {isDue ? say('hẹn') : entry.counted ? entry.ordinal : smallWord(entry.why)}
        </span>
      )}
    </td>
  )
}

const keys: readonly { look: keyof typeof looks; word: PlainSentence }[] = [
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
        {say(word)}
      </li>
    ))}
  </ul>
)
