import { type StagePlan, stageDue } from '../case/stage-plan.ts'
import { type Status, statusFacts } from '../case/status.ts'
import type { Command } from '../case/workflow.ts'
import type { Calendar } from '../kernel/calendar.ts'

/** An event as far as the way of a file through the house is concerned. Oldest first. */
export type WayEvent = {
  readonly command: Command
  /** The status that it led to. */
  readonly status: Status
  /** Vietnamese time. */
  readonly at: Temporal.PlainDateTime
  readonly by: string | null
  /** The due date that it set; null: it halted the clock; undefined: it left it alone. */
  readonly dueOn?: Temporal.PlainDate | null | undefined
  /** The other body that was asked, or that answered. */
  readonly body?: string | null | undefined
  /** Where papers were sent, which may lag behind the file. */
  readonly paperTo?: 'desk' | 'division' | undefined
}

export type Place = 'desk' | 'division' | 'divisionHead' | 'director' | 'otherBody' | 'citizen'

export type HandOver = {
  readonly from: Place
  readonly to: Place
  /** Named only for `otherBody`. */
  readonly body: string | null
  readonly at: Temporal.PlainDateTime
  readonly givenBy: string | null
  /** Null while nobody has taken it up. */
  readonly takenBy: string | null
  /** When it was taken up, where that is a step of its own. */
  readonly takenAt: Temporal.PlainDateTime | null
  /** How the step that ends here stands to its limit, compared by day; null for steps without one. */
  readonly result: 'early' | 'onTime' | 'late' | null
  readonly command: Command
}

type Clocks = { readonly plan: StagePlan; readonly calendar: Calendar }

type Here = {
  readonly place: Place
  readonly status: Status
  readonly since: Temporal.PlainDate
  readonly dueOn: Temporal.PlainDate | null
}

/**
 * Who handed an accepted file to whom, when, and whether in time: derived from its events alone (TT 01/2018/TT-VPCP,
 * Mẫu số 05). Paper that goes from hand to hand has lines of its own.
 */
export const handOvers = (events: readonly WayEvent[], clocks: Clocks): HandOver[] => {
  const from = events.findIndex(({ command }) => command === 'accept')
  if (from < 0) return []
  const lines: HandOver[] = []
  let here: Here = { place: 'desk', status: 'submitted', since: dayOf(events[from]), dueOn: null }
  events.slice(from).forEach((event, index) => {
    const later = events.slice(from + index + 1)
    const to = placeIn(event.status)
    if (event.paperTo) lines.push(paperLine(event.paperTo, event, later))
    else if (to !== here.place) lines.push(lineOf(here, to, event, later, clocks))
    const moved = event.status !== here.status
    here = {
      place: to,
      status: event.status,
      since: moved ? event.at.toPlainDate() : here.since,
      dueOn: event.dueOn === undefined ? here.dueOn : event.dueOn,
    }
  })
  return lines
}

const paperLine = (to: 'desk' | 'division', event: WayEvent, later: readonly WayEvent[]): HandOver => {
  const taken = later.find(({ command }) => command === 'receive')
  return {
    from: to === 'desk' ? 'division' : 'desk',
    to,
    body: null,
    at: event.at,
    givenBy: event.by,
    takenBy: taken?.by ?? null,
    takenAt: taken?.at ?? null,
    result: null,
    command: event.command,
  }
}

const lineOf = (
  here: Here,
  to: Place,
  event: WayEvent,
  later: readonly WayEvent[],
  clocks: Clocks,
): HandOver => {
  const taken = isInside(to) ? later.find(({ command }) => !besides.has(command)) : undefined
  return {
    from: here.place,
    to,
    body: event.body ?? null,
    at: event.at,
    givenBy: isInside(here.place) ? event.by : null,
    takenBy: taken?.by ?? null,
    takenAt: taken?.command === 'takeUp' ? taken.at : null,
    result: resultOf(here, event, clocks),
    command: event.command,
  }
}

export const isInside = (place: Place): boolean => place !== 'otherBody' && place !== 'citizen'

/** What is done to a file without having it in hand. Whoever does anything else has taken it. */
const besides: ReadonlySet<Command> = new Set([
  'handOver',
  'receive',
  'collectFee',
  'assign',
  'apologise',
  'recountDueDate',
  'attach',
  'reportLost',
])

const placeIn = (status: Status): Place => {
  // A result waits for the person at the desk, and so does what ended otherwise.
  if (status === 'resultReady') return 'desk'
  const { turn } = statusFacts[status]
  switch (turn) {
    case 'officer':
      return 'division'
    case 'nobody':
      return 'desk'
    default:
      return turn
  }
}

/** What brings a step to its end; being asked, or asking, does not. */
const completing: ReadonlySet<Command> = new Set(['propose', 'approve', 'registerResult'])

const resultOf = (here: Here, event: WayEvent, { plan, calendar }: Clocks): HandOver['result'] => {
  if (!completing.has(event.command) || here.dueOn === null) return null
  const by =
    event.command === 'registerResult'
      ? here.dueOn
      : stageDue({ status: here.status, enteredOn: here.since, plan, dueOn: here.dueOn, calendar })
  if (by === null) return null
  const order = Temporal.PlainDate.compare(event.at.toPlainDate(), by)
  return order < 0 ? 'early' : order === 0 ? 'onTime' : 'late'
}

const dayOf = (event: WayEvent | undefined): Temporal.PlainDate => {
  if (!event) throw new RangeError('there is no such event')
  return event.at.toPlainDate()
}
