import type { Actor, StaffRole } from '#lib/domain/access/actor.ts'
import { toDate, toDbDay, today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/** Idle staff sessions end sooner than they expire. Minutes. */
const staffIdle = 60

/**
 * Who holds a session, with the posts of today: a revoked session, a disabled account or a role taken away counts from
 * the next request on.
 */
export const actorOfSession = async (sessionId: string, world: World): Promise<Actor> => {
  const now = toDate(world.clock.now())
  const day = toDbDay(today(world.clock))
  const session = await world.db.session.findUnique({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: now } },
    include: {
      account: {
        include: {
          posts: { where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] } },
        },
      },
    },
  })
  if (!session || session.account.disabledAt !== null) return { kind: 'anonymous' }
  const { account } = session
  const idle = now.getTime() - session.lastSeenAt.getTime()
  if (account.posts.length > 0 && idle > staffIdle * 60_000) return { kind: 'anonymous' }
  if (idle > 60_000) await world.db.session.update({ where: { id: session.id }, data: { lastSeenAt: now } })
  return {
    kind: 'person',
    accountId: account.id,
    fullName: account.fullName,
    posts: account.posts.map((post) => ({
      role: post.role as StaffRole,
      unitCode: post.unitCode,
      divisionId: post.divisionId,
    })),
  }
}
