import type { Person } from '#lib/domain/access/actor.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { World } from '#lib/outside/world.ts'

export type LinkedIdentity = {
  readonly id: string
  readonly issuer: string
  readonly linkedAt: string
  readonly lastUsedAt: string
  /** What the provider says of the person, in the shape of the profile. */
  readonly facts: Typed
}

/** Where else this person is known. */
export const linkedIdentities = async (actor: Person, world: World): Promise<readonly LinkedIdentity[]> => {
  const rows = await world.db.identity.findMany({
    where: { accountId: actor.accountId },
    orderBy: { linkedAt: 'asc' },
  })
  return rows.map((row) => ({
    id: row.id,
    issuer: row.issuer,
    linkedAt: row.linkedAt.toISOString(),
    lastUsedAt: row.lastUsedAt.toISOString(),
    facts: world.sealing.open(row.facts, `identity:${row.id}`) as Typed,
  }))
}

/** The answers of a profile that stand there as a provider said them. */
export const saidByProvider = (identities: readonly LinkedIdentity[], kept: Typed): ReadonlySet<string> =>
  new Set(
    identities.flatMap(({ facts }) =>
      Object.entries(facts).flatMap(([name, text]) => (kept[name] === text ? [name] : [])),
    ),
  )
