import type { Person } from '#lib/domain/access/actor.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/** A screen that nobody has touched for so long is closed: five minutes until it asks, one to answer, one to spare. */
export const kioskIdleMinutes = 7
/** However busy, a screen serves one application no longer than this. Hours. */
const atMost = 3

/** A screen at the counter: the one application that it may open, and on whose behalf. */
export type Kiosk = {
  readonly sessionId: string
  readonly draftId: string
  /**
   * The clerk who began it, at that desk and nowhere else. Only the pages of the screen see this actor, and they take
   * the draft from here, never from an address: to everything else the screen is a stranger.
   */
  readonly actor: Person
}

/** The screen that holds a key; null once it was closed, left alone, or its application was submitted or discarded. */
export const kioskOfToken = async (token: string, world: World): Promise<Kiosk | null> => {
  const now = world.clock.now()
  const session = await world.db.kioskSession.findUnique({
    where: {
      tokenDigest: world.sealing.digest(token),
      endedAt: null,
      lastSeenAt: { gt: toDate(now.subtract({ minutes: kioskIdleMinutes })) },
      startedAt: { gt: toDate(now.subtract({ hours: atMost })) },
    },
  })
  if (!session) return null
  const { id, draftId, unitCode, startedBy } = session
  const [draft, file] = await Promise.all([
    world.db.draft.count({ where: { id: draftId } }),
    world.db.case.count({ where: { id: draftId } }),
  ])
  if (draft === 0 || file > 0) return null
  await world.db.kioskSession.update({ where: { id }, data: { lastSeenAt: toDate(now) } })
  return {
    sessionId: id,
    draftId,
    actor: {
      kind: 'person',
      accountId: startedBy,
      fullName: '',
      posts: [{ role: 'desk', unitCode, divisionId: null }],
    },
  }
}
