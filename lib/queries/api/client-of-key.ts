import { timingSafeEqual } from 'node:crypto'
import { type ApiClient, type ApiScope, apiScopes } from '#lib/domain/access/api-client.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate, toDbDay, today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { unitsBelow } from '#lib/use-cases/administration/house.ts'
import { keyIn } from '#lib/use-cases/api/key-text.ts'

export type KeyFailure = 'unknown' | 'expired' | 'revoked' | 'tooManyTries'

/**
 * Which system bears this key. What is wrong with a key is told only to whoever has its secret; guessing is limited by
 * address, since the keys themselves are shown to nobody.
 */
export const clientOfKey = async (
  bearer: string,
  address: string,
  world: World,
): Promise<Result<ApiClient, KeyFailure>> => {
  if (await world.rateLimits.isShut('apiRefused', address)) return err('tooManyTries')
  const given = keyIn(bearer)
  const key =
    given &&
    (await world.db.apiKey.findUnique({
      where: { id: given.id },
      include: { client: { include: { account: { select: { fullName: true } } } } },
    }))
  const digest = world.sealing.digest(`api key ${given?.secret ?? ''}`)
  if (!key || !timingSafeEqual(key.secretDigest, digest)) {
    await world.rateLimits.allow('apiRefused', address)
    return err('unknown')
  }
  const { client } = key
  if (key.revokedAt !== null || client.retiredAt !== null) return err('revoked')
  if (key.expiresOn < toDbDay(today(world.clock))) return err('expired')
  await noteUse(key, world)
  const units = await unitsBelow(world.db, [client.unitCode])
  return ok({
    clientId: client.id,
    name: client.account.fullName,
    scopes: client.scopes.filter(isScope),
    units: units.map(({ code }) => code),
  })
}

const isScope = (text: string): text is ApiScope => apiScopes.some((scope) => scope === text)

/** By the minute: an administrator wants to know whether a key is in use, not how often. */
const noteUse = async (key: { readonly id: string; readonly lastUsedAt: Date | null }, world: World) => {
  const now = toDate(world.clock.now())
  if (key.lastUsedAt && now.getTime() - key.lastUsedAt.getTime() < 60_000) return
  await world.db.apiKey.update({ where: { id: key.id }, data: { lastUsedAt: now } })
}
