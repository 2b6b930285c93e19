import type { Calendar } from '#lib/domain/kernel/calendar.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { calendarNow } from '#lib/queries/calendar-now.ts'
import type { Office } from '../office.ts'

export type EveningFile = Prisma.CaseGetPayload<{ include: { events: true } }>

/** Everything that is true of the office when it is dark. */
export type Evening = {
  readonly office: Office
  readonly world: World
  readonly day: Temporal.PlainDate
  readonly calendar: Calendar
  /** All files with their histories, oldest event first. */
  readonly files: readonly EveningFile[]
}

/** Something that must hold every evening: answers with a sentence for each time that it does not. */
export type Invariant = (evening: Evening) => Promise<readonly string[]> | readonly string[]

export const eveningOf = async (
  office: Office,
  day: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<Evening> => {
  const world = office.worldAt(at)
  const [calendar, files] = await Promise.all([
    calendarNow(world.db),
    world.db.case.findMany({
      include: { events: { orderBy: { seq: 'asc' } } },
      orderBy: { submittedAt: 'asc' },
    }),
  ])
  return { office, world, day, calendar, files }
}
