import type { Actor } from '#lib/domain/access/actor.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { openHouse, unitCodes } from '#lib/use-cases/administration/house.ts'

export type StaffAccount = {
  readonly id: string
  readonly fullName: string
  readonly email: string
  /** ISO instant. */
  readonly disabledAt: string | null
  /** Posts of today. */
  readonly posts: number
  readonly isSelf: boolean
  /** Also works in a unit that is not this administrator's: only looked at. */
  readonly worksElsewhere: boolean
}

/** The accounts of everybody who has, or had, a post in the administrator's units; null for all others. */
export const staffAccounts = async (actor: Actor, world: World): Promise<readonly StaffAccount[] | null> => {
  const house = await openHouse(actor, world.db, world)
  if (!house) return null
  const codes = unitCodes(house)
  const day = toDbDay(Temporal.PlainDate.from(house.today))
  const accounts = await world.db.account.findMany({
    where: { posts: { some: { unitCode: { in: codes } } } },
    orderBy: [{ fullName: 'asc' }, { id: 'asc' }],
    include: {
      posts: { where: { OR: [{ validTo: null }, { validTo: { gte: day } }] }, select: { unitCode: true } },
    },
  })
  return accounts.map((account) => ({
    id: account.id,
    fullName: account.fullName,
    email: account.email,
    disabledAt: account.disabledAt?.toISOString() ?? null,
    posts: account.posts.length,
    isSelf: account.id === house.actor.accountId,
    worksElsewhere: account.posts.some(({ unitCode }) => !codes.includes(unitCode)),
  }))
}
