import type { Actor, Post, StaffRole } from '#lib/domain/access/actor.ts'
import { toDate, toDbDay, today } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedures } from '#lib/procedures/index.ts'

/** Idle staff sessions end sooner than they expire. Minutes. */
const staffIdle = 60

/**
 * Who holds a session, with the posts of today: a revoked session, a disabled account or a role taken away counts from
 * the next request on.
 */
export const actorOfSession = async (sessionId: string, world: World): Promise<Actor> => {
  const now = toDate(world.clock.now())
  const day = toDbDay(today(world.clock))
  const inForce = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
  const session = await world.db.session.findUnique({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: now } },
    include: {
      account: {
        include: {
          posts: { where: inForce },
          standsInFor: {
            where: { validFrom: { lte: day }, validTo: { gte: day }, absent: { disabledAt: null } },
            include: { absent: { select: { posts: { where: inForce } } } },
          },
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
    posts: [...account.posts.map(postOf), ...account.standsInFor.flatMap(postsStoodIn)],
  }
}

type PostRow = Prisma.PostGetPayload<object>

const postOf = ({ role, unitCode, divisionId, fields, leads }: PostRow): Post => ({
  role: role as StaffRole,
  unitCode,
  divisionId,
  ...(leads && { leads }),
  ...(fields.length > 0 && { services: servicesIn(fields) }),
})

/** Codes of the services in some fields of law, whatever their revision. */
const servicesIn = (fields: readonly string[]): string[] => [
  ...new Set(procedures.flatMap(({ code, field }) => (fields.includes(field) ? [code] : []))),
]

/** What nobody does for somebody else: keeping the house, and looking into it. */
const inPersonOnly: readonly string[] = ['admin', 'auditor']

/** The posts of an absent colleague in the unit that has named a deputy. */
const postsStoodIn = ({
  absentId,
  unitCode,
  absent,
}: {
  readonly absentId: string
  readonly unitCode: string
  readonly absent: { readonly posts: readonly PostRow[] }
}): Post[] =>
  absent.posts
    .filter((post) => post.unitCode === unitCode && !inPersonOnly.includes(post.role))
    .map((post) => ({ ...postOf(post), onBehalfOf: absentId }))
