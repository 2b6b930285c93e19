import type { World } from '#lib/outside/world.ts'

/** An account's passkeys that count, the first one first. */
export const ownPasskeys = (accountId: string, world: World) =>
  world.db.passkey.findMany({
    where: { accountId, revokedAt: null },
    select: { id: true, credentialId: true, name: true, createdAt: true, lastUsedAt: true },
    orderBy: { createdAt: 'asc' },
  })
