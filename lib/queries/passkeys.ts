import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { ownPasskeys } from '#lib/use-cases/second-factor/own-passkeys.ts'
import { waitingChallenges } from '#lib/use-cases/second-factor/passkey-challenge.ts'

/** One's own passkeys, and what the browser is asked where a new one is being enrolled; null where there are none. */
export const passkeysOf = async (actor: Person, world: World) => {
  const { accountId, fullName } = actor
  if (!world.passkeys) return null
  const own = await ownPasskeys(accountId, world)
  const waiting = await world.db.passkeyChallenge.findFirst({
    where: waitingChallenges(accountId, { purpose: 'enrol' }, world),
    orderBy: { createdAt: 'desc' },
    select: { challenge: true, account: { select: { email: true } } },
  })
  const known = own.map(({ credentialId }) => credentialId)
  return {
    rpId: world.passkeys.rpId,
    own: own.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      /** ISO instants. */
      since: createdAt.toISOString(),
      lastUsed: lastUsedAt?.toISOString() ?? null,
    })),
    enrolling: waiting
      ? await world.passkeys.toRegister(
          { accountId, fullName, email: waiting.account.email },
          { challenge: waiting.challenge, known },
        )
      : null,
  }
}

export type OwnPasskeys = NonNullable<Awaited<ReturnType<typeof passkeysOf>>>
