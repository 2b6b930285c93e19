import { type Actor, hasRole } from '#lib/domain/access/actor.ts'
import { coversYear, type DayKind, dayKind } from '#lib/domain/kernel/calendar.ts'
import type { Confidence } from '#lib/domain/kernel/calendar-year.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { calendarNow } from '../calendar-now.ts'
import { type ChangeLine, changeLines } from './change-lines.ts'

export type YearDay = {
  /** ISO day. */
  readonly day: string
  readonly kind: DayKind['kind']
  readonly name: string | null
  readonly source: string | null
  readonly confidence: Confidence
}

export type YearView = {
  readonly year: number
  /** ISO day. */
  readonly today: string
  /** Twelve months of all their days. */
  readonly months: readonly (readonly YearDay[])[]
  /** The days that are not what their weekday says, and those that nobody has decided. */
  readonly special: readonly YearDay[]
  readonly isCovered: boolean
  /** How sure the year as a whole is. */
  readonly confidence: Confidence
  readonly isPublished: boolean
  readonly source: string | null
  readonly changes: readonly ChangeLine[]
}

/** A year of the calendar as it stands, for administrators; null for everybody else. Years 2018 to 2099. */
export const calendarYear = async (
  actor: Actor,
  asked: number | null,
  world: World,
): Promise<YearView | null> => {
  if (!hasRole(actor, 'admin')) return null
  const now = today(world.clock)
  const year = asked !== null && Number.isInteger(asked) && asked >= 2018 && asked <= 2099 ? asked : now.year
  const calendar = await calendarNow(world.db)
  const months = Array.from({ length: 12 }, (_, i) => {
    const first = Temporal.PlainDate.from({ year, month: i + 1, day: 1 })
    return Array.from({ length: first.daysInMonth }, (_day, offset) => {
      const day = first.add({ days: offset })
      const { kind, name, source, confidence } = dayKind(day, calendar)
      return { day: day.toString(), kind, name: name ?? null, source: source ?? null, confidence }
    })
  })
  const known = calendar.years.get(year)
  return {
    year,
    today: now.toString(),
    months,
    special: months.flat().filter(({ name }) => name !== null),
    isCovered: coversYear(calendar, year),
    confidence: known?.confidence ?? 'unknown',
    isPublished: known?.schedule === 'published',
    source: known?.source ?? null,
    changes: await changeLines(world),
  }
}
