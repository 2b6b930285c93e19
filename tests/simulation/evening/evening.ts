import type { Calendar } from '#lib/domain/kernel/calendar.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { calendarNow } from '#lib/queries/calendar-now.ts'
import type { CaseEvent } from '../hands.ts'
import type { Office } from '../office.ts'

type EveningFile = Prisma.CaseGetPayload<object> & { readonly events: readonly CaseEvent[] }

/** Everything that is true of the office when it is dark. */
export type Evening = {
  readonly office: Office
  readonly world: World
  readonly day: Temporal.PlainDate
  /** The staff who were there, by the first part of their address. */
  readonly present: readonly string[]
  readonly calendar: Calendar
  /** All files with their histories, oldest event first. */
  readonly files: readonly EveningFile[]
}

/** Something that must hold every evening: answers with a sentence for each time that it does not. */
export type Invariant = (evening: Evening) => Promise<readonly string[]> | readonly string[]

/**
 * Reads the office after a day. Histories only grow: those that have not grown since the last evening are not read again.
 */
export const eveningReader = (office: Office) => {
  const known = new Map<string, readonly CaseEvent[]>()
  return async (
    day: Temporal.PlainDate,
    present: readonly string[],
    at: Temporal.Instant,
  ): Promise<Evening> => {
    const world = office.worldAt(at)
    const [calendar, cases] = await Promise.all([
      calendarNow(world.db),
      world.db.case.findMany({ orderBy: { submittedAt: 'asc' } }),
    ])
    const grown = cases.filter(({ id, seq }) => known.get(id)?.length !== seq).map(({ id }) => id)
    const events = await world.db.event.findMany({
      where: { caseId: { in: grown } },
      orderBy: [{ caseId: 'asc' }, { seq: 'asc' }],
    })
    for (const [id, history] of Map.groupBy(events, ({ caseId }) => caseId)) known.set(id, history)
    const files = cases.map((file) => ({ ...file, events: known.get(file.id) ?? [] }))
    return { office, world, day, present, calendar, files }
  }
}
