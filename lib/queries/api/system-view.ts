import type { Actor } from '#lib/domain/access/actor.ts'
import { today, toInstant } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { openHouse, unitCodes } from '#lib/use-cases/administration/house.ts'
import { idOf, keyOf } from '#lib/use-cases/administration/register.ts'
import { apiClients } from '#lib/use-cases/administration/registers/api-clients.ts'
import { bothValid, hookSecret } from '#lib/use-cases/api/hook-secrets.ts'
import { keyText, secretOf } from '#lib/use-cases/api/key-text.ts'
import { mostKeys } from '#lib/use-cases/api/manage-client.ts'

/** For how long whoever made a secret is shown it. Minutes. */
export const shownFor = 15

export type KeyLine = {
  readonly id: string
  readonly issuedAt: string
  /** ISO day. */
  readonly expiresOn: string
  readonly lastUsedAt: string | null
  readonly state: 'inForce' | 'expired' | 'revoked'
  /** The whole key, for whoever has just issued it and has not noted it down. */
  readonly shown: string | null
}

export type SystemView = {
  readonly id: string
  /** Its entry in the register, in addresses. */
  readonly entry: string
  readonly name: string
  readonly unit: string
  readonly scopes: readonly string[]
  readonly keys: readonly KeyLine[]
  readonly mayIssue: boolean
  readonly hook: {
    readonly url: string
    readonly turned: boolean
    /** The signing secret, for whoever has just turned it. */
    readonly shown: string | null
    /** Until when the secret before it signs as well; null when it does not. */
    readonly oldUntil: string | null
    readonly waiting: number
    readonly dead: number
    /** Why the latest did not arrive (see DeliveryFailure). */
    readonly reason: string | null
  } | null
}

/** The systems that an administrator has admitted, with their keys and what is told to them; null for everybody else. */
export const systemView = async (actor: Actor, world: World): Promise<readonly SystemView[] | null> => {
  const house = await openHouse(actor, world.db, world)
  if (!house) return null
  const clients = await world.db.apiClient.findMany({
    where: { unitCode: { in: unitCodes(house) }, retiredAt: null },
    orderBy: [{ unitCode: 'asc' }, { createdAt: 'asc' }],
    include: parts,
  })
  const undelivered = await world.db.webHookDelivery.groupBy({
    by: ['clientId', 'state'],
    where: { clientId: { in: clients.map(({ id }) => id) }, state: { in: ['waiting', 'dead'] } },
    _count: true,
  })
  const countOf = (clientId: string, state: string) =>
    undelivered.find((row) => row.clientId === clientId && row.state === state)?._count ?? 0
  return clients.map((client) => {
    const keys = client.keys.map((key) => keyLine(key, house.actor.accountId, world))
    return {
      id: client.id,
      entry: idOf(keyOf(apiClients, { unitCode: client.unitCode, name: client.account.fullName })),
      name: client.account.fullName,
      unit: house.everyUnit.get(client.unitCode) ?? client.unitCode,
      scopes: client.scopes,
      keys,
      mayIssue: keys.filter(({ state }) => state === 'inForce').length < mostKeys,
      hook:
        client.hookUrl === null
          ? null
          : hookOf(client, client.hookUrl, house.actor.accountId, countOf, world),
    }
  })
}

const parts = {
  account: { select: { fullName: true } },
  keys: { orderBy: { issuedAt: 'desc' } },
  hooks: {
    where: { lastError: { not: null } },
    orderBy: { updatedAt: 'desc' },
    take: 1,
    select: { lastError: true },
  },
} as const satisfies Prisma.ApiClientInclude

type ClientRow = Prisma.ApiClientGetPayload<{ include: typeof parts }>

const isFresh = (at: Date | null, hours: number, world: World): boolean =>
  at !== null && world.clock.now().since(toInstant(at)).total('hours') < hours

const keyLine = (key: ClientRow['keys'][number], accountId: string, world: World): KeyLine => {
  const isExpired = key.expiresOn.toISOString().slice(0, 10) < today(world.clock).toString()
  const isShown =
    key.issuedBy === accountId &&
    key.notedAt === null &&
    key.revokedAt === null &&
    isFresh(key.issuedAt, shownFor / 60, world)
  return {
    id: key.id,
    issuedAt: key.issuedAt.toISOString(),
    expiresOn: key.expiresOn.toISOString().slice(0, 10),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    state: key.revokedAt ? 'revoked' : isExpired ? 'expired' : 'inForce',
    shown: isShown ? keyText(key.id, secretOf(key.id, world.sealing)) : null,
  }
}

const hookOf = (
  client: ClientRow,
  url: string,
  accountId: string,
  countOf: (clientId: string, state: string) => number,
  world: World,
): SystemView['hook'] => {
  const { id, hookTurn: turn, hookTurnedAt, hookTurnedBy } = client
  const isOldValid = turn > 1 && isFresh(hookTurnedAt, bothValid, world)
  const isShown = hookTurnedBy === accountId && isFresh(hookTurnedAt, shownFor / 60, world)
  const waiting = countOf(id, 'waiting')
  const dead = countOf(id, 'dead')
  return {
    url,
    turned: turn > 0,
    shown: isShown ? hookSecret(id, turn, world.sealing) : null,
    oldUntil:
      isOldValid && hookTurnedAt ? toInstant(hookTurnedAt).add({ hours: bothValid }).toString() : null,
    waiting,
    dead,
    reason: waiting + dead > 0 ? (client.hooks[0]?.lastError ?? null) : null,
  }
}
