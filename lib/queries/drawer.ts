import type { Actor } from '#lib/domain/access/actor.ts'
import { type DrawerDays, drawerDays, longInDrawer } from '#lib/domain/statistics/days-in-drawer.ts'
import type { Period } from '#lib/domain/statistics/period.ts'
import { dayOf, today, toInstant } from '#lib/outside/clock/index.ts'
import { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { inQueue } from './queues.ts'
import { scopeOf } from './statistics/scope-of.ts'

export type DrawerNow = DrawerDays

/** What lies in the drawers of the actor's desks, and for how many days. */
export const inTheDrawer = async (actor: Actor, world: World): Promise<DrawerNow> =>
  drawerDays((await lying(inQueue(actor, 'toReturn'), world)).map(({ days }) => days))

const lying = async (where: Prisma.CaseWhereInput, world: World) => {
  const files = await world.db.case.findMany({
    where: { AND: [where], status: 'resultReady' },
    select: {
      id: true,
      dossierCode: true,
      provisionalNumber: true,
      person: { select: { fullName: true, telephone: true } },
      events: {
        where: { type: { in: ['registerResult', 'receiveReturnedMail'] } },
        orderBy: { seq: 'desc' },
        take: 1,
        select: { at: true },
      },
    },
  })
  const now = today(world.clock)
  return files.flatMap(({ id, dossierCode, provisionalNumber, person, events: [event] }) =>
    event
      ? [
          {
            ...{ id, number: dossierCode ?? provisionalNumber, person: person?.fullName ?? '' },
            telephone: person?.telephone ?? null,
            days: dayOf(toInstant(event.at)).until(now).days,
          },
        ]
      : [],
  )
}

export type LongInDrawer = {
  readonly id: string
  readonly number: string
  readonly person: string
  /** E.164. */
  readonly telephone: string | null
  readonly days: number
}

export type DrawerFigures = {
  /** Of the results returned in the period. */
  readonly returned: DrawerDays
  /** Those that lie there now for more than ten days, the longest first. */
  readonly waiting: readonly LongInDrawer[]
}

const mostShown = 50

/** How long results lay until they were returned, in a period; null for those who may not see the unit's files. */
export const drawerFigures = async (
  actor: Actor,
  { period: { from, to }, unitCode }: { readonly period: Period; readonly unitCode: string },
  world: World,
): Promise<DrawerFigures | null> => {
  const scope = scopeOf(actor, unitCode)
  if (!scope) return null
  const { divisionIds } = scope
  const rows = await world.db.$queryRaw<{ days: number }[]>`
    SELECT (r.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date - (
        SELECT max(e.at) AT TIME ZONE 'Asia/Ho_Chi_Minh' FROM events e
        WHERE e.case_id = r.case_id AND e.seq < r.seq AND e.type IN ('registerResult', 'receiveReturnedMail')
      )::date AS days
    FROM events r JOIN cases c ON c.id = r.case_id
    WHERE r.type = 'returnResult' AND c.unit_code = ${unitCode}
      AND (r.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date BETWEEN ${from}::date AND ${to}::date
      ${divisionIds === null ? Prisma.empty : Prisma.sql`AND c.division_id = ANY(${[...divisionIds]}::uuid[])`}`
  const where = { unitCode, ...(divisionIds && { divisionId: { in: [...divisionIds] } }) }
  const waiting = (await lying(where, world))
    .filter(({ days }) => days > longInDrawer)
    .sort((a, b) => b.days - a.days)
  return { returned: drawerDays(rows.map(({ days }) => days)), waiting: waiting.slice(0, mostShown) }
}
