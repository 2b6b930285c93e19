import { apologised } from './deadline-cases/apology.ts'
import { calendarDays } from './deadline-cases/calendar-days.ts'
import { consulted } from './deadline-cases/consultation.ts'
import { holidays } from './deadline-cases/holidays.ts'
import { lengthened } from './deadline-cases/lengthening.ts'
import { offHours } from './deadline-cases/off-hours.ts'
import { paused } from './deadline-cases/pause.ts'
import { restarted } from './deadline-cases/restart.ts'
import { sameDay } from './deadline-cases/same-day.ts'
import { tet } from './deadline-cases/tet.ts'
import type { Theme } from './deadline-cases/theme.ts'
import { workedSaturdays } from './deadline-cases/worked-saturdays.ts'
import { workingDays } from './deadline-cases/working-days.ts'
import type { Entry, TimeLimit } from './due-date.ts'

export type FileEvent =
  | { readonly verb: 'halt'; readonly on: string }
  | { readonly verb: 'restart' | 'resume'; readonly at: string }
  | { readonly verb: 'lengthen'; readonly limit: TimeLimit }
  | { readonly verb: 'consult' | 'apologise'; readonly on: string; readonly until: string }

/** One file of the table. Days are ISO strings, moments 'YYYY-MM-DDTHH:MM' in Vietnam. */
export type DeadlineCase = {
  readonly article: string
  readonly received: string
  readonly limit: TimeLimit
  readonly events: readonly FileEvent[]
  /** Null while no deadline runs. */
  readonly due: string | null
  readonly appointed: string | null
  /** Null without an apology. */
  readonly apologisedInTime: boolean | null
  readonly counted: number
  readonly notCounted: number
  readonly why: string
  readonly marked: readonly { readonly day: string; readonly reason: Entry['why'] }[]
  /** The line as it stands in the table, for messages. */
  readonly line: string
}

/** For tests: files of 2017 to 2028 whose due dates were worked out from the days off alone, by rule. */
export const themes: readonly Theme[] = [
  workingDays,
  calendarDays,
  offHours,
  tet,
  holidays,
  workedSaturdays,
  sameDay,
  restarted,
  paused,
  lengthened,
  consulted,
  apologised,
]

/** The lines of a table. Throws a RangeError for one that cannot be read. */
export const casesOf = ({ article, table }: Theme): readonly DeadlineCase[] => {
  const [head = '', ...lines] = table.trim().split('\n')
  const columns = cellsOf(head)
  return lines.map((line) => readCase(article, line, columns))
}

const readCase = (article: string, line: string, columns: readonly string[]): DeadlineCase => {
  const cells = new Map(cellsOf(line).map((cell, i) => [columns[i], cell]))
  const cell = (name: string) => cells.get(name) ?? ''
  const [counted = 0, notCounted = 0] = cell('ledger').split('+').map(Number)
  return {
    article,
    received: cell('received').replace(' ', 'T'),
    limit: readLimit(cell('limit')),
    events: pairsOf(cell('events')).map(readEvent),
    due: cell('due') === 'none' ? null : cell('due'),
    appointed: cell('appointed') || null,
    apologisedInTime: cell('apology') === '' ? null : cell('apology') === 'in time',
    counted,
    notCounted,
    why: cell('why'),
    marked: pairsOf(cell('marked').replaceAll(',', '')).map(([reason, day]) => ({
      day,
      reason: reason as Entry['why'],
    })),
    line: line.trim(),
  }
}

const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim())

/** 'a b c d' → [a, b], [c, d]. */
const pairsOf = (text: string): (readonly [string, string])[] => {
  const words = text.split(' ').filter((word) => word !== '')
  return words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] ?? ''] as const] : []))
}

const readLimit = (text: string): TimeLimit => {
  const [, days, unit, sameDayUntil] = /^(\d+)([wc])(?:<(\d\d:\d\d))?$/.exec(text) ?? []
  if (days === undefined) throw new RangeError(`not a limit: ${text}`)
  const limit = { days: Number(days), count: unit === 'w' ? 'working' : 'calendar' } as const
  return sameDayUntil === undefined ? limit : { ...limit, sameDayUntil }
}

const readEvent = ([verb, value]: readonly [string, string]): FileEvent => {
  const [on = '', until = ''] = value.split('>')
  switch (verb) {
    case 'halt':
      return { verb, on }
    case 'restart':
    case 'resume':
      return { verb, at: value.includes('T') ? value : `${value}T09:00` }
    case 'lengthen':
      return { verb, limit: readLimit(value) }
    case 'consult':
    case 'apologise':
      return { verb, on, until }
    default:
      throw new RangeError(`not an event: ${verb}`)
  }
}
