import type { Ii06aRow } from '#lib/domain/statistics/ii06a.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import { type CaseHistory, recount } from '#lib/domain/statistics/recount.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

type Event = { readonly type: string; readonly at: Date; readonly data: unknown }

type File = { readonly channel: string; readonly events: readonly Event[] }

/** The accepted files of a unit as their events tell them: neither the columns of cases nor the rollups are asked. */
export const caseHistories = async (unitCode: string, world: World): Promise<readonly CaseHistory[]> =>
  historiesOf(
    await world.db.case.findMany({
      where: { unitCode },
      select: {
        channel: true,
        events: { orderBy: { seq: 'asc' }, select: { type: true, at: true, data: true } },
      },
    }),
  )

/** The same of files that have been read already, each with its events in order. */
export const historiesOf = (files: readonly File[]): readonly CaseHistory[] =>
  files.flatMap(({ channel, events }) => {
    const accepted = events.find((event) => event.type === 'accept')
    return accepted ? [historyOf(channel, dayIn(accepted), events.slice(events.indexOf(accepted)))] : []
  })

/** Form II.06a of a unit, counted anew. */
export const recounted = async (unitCode: string, period: Period, world: World): Promise<Ii06aRow> =>
  recount(await caseHistories(unitCode, world), period)

const historyOf = (channel: string, acceptedOn: string, events: readonly Event[]): CaseHistory => {
  const finished = events.find((event) => event.type === 'registerResult')
  const ended = events.find((event) => ['refuse', 'withdraw', 'stop'].includes(event.type))
  return {
    acceptedOn,
    channel: channel === 'online' || channel === 'assisted' ? 'online' : 'direct',
    deadlines: events
      .filter((event) => dueOnOf(event.data) !== undefined)
      .map((event) => ({ from: dayIn(event), dueOn: dueOnOf(event.data) ?? null })),
    ...(finished ? { finishedOn: dayIn(finished) } : {}),
    ...(ended ? { endedOtherwiseOn: dayIn(ended) } : {}),
  }
}

const dayIn = (event: Event): string => dayOf(toInstant(event.at)).toString()

/** The due date that an event set, null for one that took it away; undefined for events that left it. */
const dueOnOf = (data: unknown): string | null | undefined => {
  if (typeof data !== 'object' || data === null || !('dueOn' in data)) return undefined
  return typeof data.dueOn === 'string' ? data.dueOn : null
}
