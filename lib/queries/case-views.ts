import type { Viewer } from '#lib/domain/access/actor.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/** Somebody who was given a file to read on a day. */
export type ViewLine = {
  readonly name: string
  readonly role: Viewer
  /** ISO day. */
  readonly day: string
  /** In how many hours of that day. */
  readonly hours: number
}

const mostShown = 500

/** Who has looked at a file, latest day first. Whoever calls has made sure of the right to know. */
export const caseViews = async (caseId: string, world: World): Promise<readonly ViewLine[]> => {
  const views = await world.db.caseView.findMany({
    where: { caseId },
    orderBy: { hour: 'desc' },
    take: mostShown,
    select: { role: true, hour: true, account: { select: { fullName: true } } },
  })
  const lines = new Map<string, ViewLine>()
  for (const { role, hour, account } of views) {
    const day = dayOf(toInstant(hour)).toString()
    const key = `${day} ${role} ${account.fullName}`
    const before = lines.get(key)
    lines.set(key, { name: account.fullName, role: role as Viewer, day, hours: (before?.hours ?? 0) + 1 })
  }
  return [...lines.values()]
}
