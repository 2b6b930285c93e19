import { type Calendar, coversYear, type DayKind, dayKind } from '../kernel/calendar.ts'
import { nextWorkingDay } from '../kernel/working-days.ts'

export type TimeLimit = {
  readonly days: number
  readonly count: 'calendar' | 'working'
  /**
   * 'HH:MM' in Vietnam, of a limit of 0 days only: what is accepted before it on a working day is answered that day,
   * the rest on the next working day. Longer limits never look at the time.
   */
  readonly sameDayUntil?: string
}

/** One day between receipt and due date, and why it counts or not. */
export type Entry = {
  readonly date: Temporal.PlainDate
  readonly counted: boolean
  /** Which day of the limit it is, from 1; only of counted days. */
  readonly ordinal?: number
  readonly why:
    | 'dayOfReceipt'
    | 'counted'
    | 'weekend'
    | 'holiday'
    | 'swappedDayOff'
    | 'workedSaturday'
    | 'movedOn'
    | 'afterCutoff'
  /** 'HH:MM': the time that was missed; only of 'afterCutoff'. */
  readonly cutoff?: string
  /** Vietnamese: the holiday, the exchange, or what the calendar does not know about the day. */
  readonly note?: string
}

export type DueDate = { readonly dueOn: Temporal.PlainDate; readonly ledger: readonly Entry[] }

/**
 * The day by which a file accepted on `acceptedOn` is due, with the ledger of every day from receipt to due date.
 *
 * The day of receipt does not count (Bộ luật Dân sự 2015, Điều 147 khoản 2). A limit in working days counts working days
 * only. A limit in calendar days counts every day, and when the last one is off the file is due on the next working day
 * (Điều 148 khoản 5): the ledger then ends with the days off in between and one entry 'movedOn'. A limit of 0 days is due
 * on the day of receipt itself, or with `sameDayUntil` and too late in the day on the next working day: 'afterCutoff'.
 *
 * `acceptedAt` is the time in Vietnam, and decides nothing else: that paper received after 15:00 moves on the next
 * morning (NĐ 61/2018 Điều 18) does not move day zero. Throws a RangeError unless the limit is a whole number of days
 * from 0, and for a same-day limit without the time of receipt.
 */
export const dueDate = ({
  acceptedOn,
  acceptedAt,
  limit,
  calendar,
}: {
  readonly acceptedOn: Temporal.PlainDate
  readonly acceptedAt?: Temporal.PlainTime
  readonly limit: TimeLimit
  readonly calendar: Calendar
}): DueDate => {
  if (!Number.isInteger(limit.days) || limit.days < 0)
    throw new RangeError(`not a time limit: ${limit.days} days`)
  const ledger: Entry[] = [{ date: acceptedOn, counted: false, why: 'dayOfReceipt' }]
  let date = acceptedOn
  for (let ordinal = 1; ordinal <= limit.days; ) {
    date = date.add({ days: 1 })
    const day = dayKind(date, calendar)
    const off = limit.count === 'working' ? whyOff(day) : undefined
    if (off !== undefined) ledger.push(withNote({ date, counted: false, why: off }, day, calendar))
    else
      ledger.push(
        withNote({ date, counted: true, ordinal: ordinal++, why: whyCounted(day, limit) }, day, calendar),
      )
  }
  const moved = whyMoved(date, acceptedAt, limit, calendar)
  if (moved === undefined) return { dueOn: date, ledger }
  const dueOn = nextWorkingDay(date, calendar)
  while (!date.equals(dueOn)) {
    date = date.add({ days: 1 })
    const day = dayKind(date, calendar)
    const off = whyOff(day)
    const entry = off === undefined ? { date, counted: false, ...moved } : { date, counted: false, why: off }
    ledger.push(withNote(entry, day, calendar))
  }
  return { dueOn, ledger }
}

/** Why the file cannot be due on the last day of its limit; undefined when it can. */
const whyMoved = (
  lastDay: Temporal.PlainDate,
  acceptedAt: Temporal.PlainTime | undefined,
  { days, sameDayUntil }: TimeLimit,
  calendar: Calendar,
): Pick<Entry, 'why' | 'cutoff'> | undefined => {
  if (whyOff(dayKind(lastDay, calendar)) !== undefined) return { why: 'movedOn' }
  if (days > 0 || sameDayUntil === undefined) return undefined
  if (acceptedAt === undefined) throw new RangeError('a same-day limit needs the time of receipt')
  const inTime = Temporal.PlainTime.compare(acceptedAt, sameDayUntil) < 0
  return inTime ? undefined : { why: 'afterCutoff', cutoff: sameDayUntil }
}

const whyOff = ({ kind }: DayKind): 'weekend' | 'holiday' | 'swappedDayOff' | undefined =>
  kind === 'workingDay' || kind === 'workedSaturday' ? undefined : kind

const whyCounted = ({ kind }: DayKind, { count }: TimeLimit): 'workedSaturday' | 'counted' =>
  count === 'working' && kind === 'workedSaturday' ? kind : 'counted'

const withNote = (entry: Entry, day: DayKind, calendar: Calendar): Entry => {
  const note = noteOn(entry.date, day, calendar)
  return note === undefined ? entry : { ...entry, note }
}

const noteOn = (date: Temporal.PlainDate, day: DayKind, calendar: Calendar): string | undefined => {
  if (day.name === undefined) {
    return day.kind === 'weekend' || coversYear(calendar, date.year)
      ? undefined
      : `chưa có lịch nghỉ năm ${date.year}`
  }
  if (day.confidence === 'unknown') return `${day.name}, chưa rõ có nghỉ hay không`
  return day.confidence === 'low' ? `${day.name}, dự kiến` : day.name
}
