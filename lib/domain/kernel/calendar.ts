import type { CalendarYear, Confidence, Swap } from './calendar-year.ts'

export type DayKind = {
  readonly kind: 'workingDay' | 'weekend' | 'holiday' | 'swappedDayOff' | 'workedSaturday'
  /** Vietnamese, for people: the holiday, the exchange, or what a working day would be if it were decided to be off. */
  readonly name?: string
  /** The decision or rule behind it; absent outside the years that the calendar covers. */
  readonly source?: string
  readonly confidence: Confidence
}

/** Immutable; made by `calendarOf`. */
export type Calendar = {
  readonly years: ReadonlyMap<number, CalendarYear>
  /** The days, by ISO string, that are not what their weekday says. */
  readonly special: ReadonlyMap<string, DayKind>
}

/** One calendar from the data of its years. Throws a RangeError when they contradict themselves or each other. */
export const calendarOf = (years: readonly CalendarYear[]): Calendar => {
  const known = new Map<number, CalendarYear>()
  const special = new Map<string, DayKind>()
  const add = (date: string, day: DayKind) => {
    if (special.has(date)) throw new RangeError(`said twice: ${date}`)
    special.set(date, day)
  }
  for (const year of years) {
    if (known.has(year.year)) throw new RangeError(`said twice: ${year.year}`)
    known.set(year.year, year)
    for (const [date, name] of Object.entries(year.daysOff)) {
      add(ownDay(date, year), { kind: 'holiday', name, ...basis(year) })
    }
    for (const swap of year.swaps) {
      add(bridgeDay(swap, year), {
        kind: 'swappedDayOff',
        name: `nghỉ hoán đổi, làm bù ${shown(swap.workedSaturday)}`,
        ...basis(swap),
      })
      add(saturday(swap), {
        kind: 'workedSaturday',
        name: `làm bù cho ngày nghỉ ${shown(swap.off)}`,
        ...basis(swap),
      })
    }
    for (const { date, name, source } of year.undecided) {
      add(ownDay(date, year), { kind: 'workingDay', name, source, confidence: 'unknown' })
    }
  }
  return { years: known, special }
}

/** Whether the public holidays of a year are known. In other years only weekdays tell days off. */
export const coversYear = (calendar: Calendar, year: number): boolean => calendar.years.has(year)

/**
 * What kind of day it is for an office that rests on Saturdays and Sundays (Bộ luật Lao động 2019, Điều 111 and 112).
 * A holiday on a weekend is a holiday.
 */
export const dayKind = (date: Temporal.PlainDate, calendar: Calendar): DayKind => {
  const special = calendar.special.get(date.toString())
  if (special !== undefined) return special
  const kind = isWeekend(date) ? 'weekend' : 'workingDay'
  const year = calendar.years.get(date.year)
  return year === undefined ? { kind, confidence: 'unknown' } : { kind, ...basis(year) }
}

const isWeekend = (date: Temporal.PlainDate): boolean => date.dayOfWeek >= 6

const basis = ({ source, confidence }: Swap | CalendarYear) => ({ source, confidence })

const ownDay = (date: string, { year }: CalendarYear): string => {
  if (Temporal.PlainDate.from(date).year !== year) throw new RangeError(`not a day of ${year}: ${date}`)
  return date
}

const bridgeDay = ({ off }: Swap, year: CalendarYear): string => {
  if (isWeekend(Temporal.PlainDate.from(off))) throw new RangeError(`a weekend needs no exchange: ${off}`)
  return ownDay(off, year)
}

const saturday = ({ workedSaturday }: Swap): string => {
  if (Temporal.PlainDate.from(workedSaturday).dayOfWeek !== 6)
    throw new RangeError(`no Saturday: ${workedSaturday}`)
  return workedSaturday
}

const shown = (iso: string): string => iso.split('-').reverse().join('/')

/** A day that is decided to be something else than the calendar said. ISO day. */
export type DayChange = {
  readonly date: string
  readonly kind: Exclude<DayKind['kind'], 'weekend'>
  readonly name: string
  readonly source: string
}

/** The calendar after decisions that came later; the later decision on a day counts. */
export const withChanges = (calendar: Calendar, changes: readonly DayChange[]): Calendar =>
  changes.length === 0
    ? calendar
    : {
        years: calendar.years,
        special: new Map([
          ...calendar.special,
          ...changes.map(
            ({ date, kind, name, source }) =>
              [date, { kind, name, source, confidence: 'high' as const }] as const,
          ),
        ]),
      }
