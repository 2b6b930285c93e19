import { randomUUID } from 'node:crypto'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { verifyPassword, wastePassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'

/** Staff sit at shared counters: their session ends with the day; a citizen's lasts. Hours. */
const lifetime = { staff: 12, citizen: 24 * 14 } as const

export type SignIn = {
  readonly sessionId: string
  readonly expiresAt: Temporal.Instant
  readonly isStaff: boolean
}

/**
 * Verifies a password and opens a session. A wrong password, an unknown address and a shut account look alike; after
 * too many wrong ones even the right password has to wait.
 */
export const signIn = async (
  input: { readonly email: string; readonly password: string },
  address: string,
  world: World,
): Promise<Result<SignIn, 'wrongCredentials' | 'tooManyTries'>> => {
  const email = input.email.trim().toLowerCase()
  const tries = [
    ['signInPair', `${email} ${address}`],
    ['signInAccount', email],
    ['signInAddress', address],
  ] as const
  for (const [limit, subject] of tries)
    if (await world.rateLimits.isShut(limit, subject)) return err('tooManyTries')
  const account = await world.db.account.findUnique({ where: { email } })
  const right =
    account && account.disabledAt === null
      ? await verifyPassword(input.password, account.passwordHash)
      : await wastePassword(input.password)
  if (!account || !right) {
    for (const [limit, subject] of tries) await world.rateLimits.allow(limit, subject)
    return err('wrongCredentials')
  }
  await world.rateLimits.forget('signInPair', `${email} ${address}`)
  return ok(await openSession(account.id, world))
}

/** Opens a session for an account whose holder has just been recognised. */
export const openSession = async (accountId: string, world: World): Promise<SignIn> => {
  const now = world.clock.now()
  const isStaff = (await world.db.post.count({ where: { accountId } })) > 0
  const expiresAt = now.add({ hours: isStaff ? lifetime.staff : lifetime.citizen })
  const sessionId = randomUUID()
  await world.db.session.create({
    data: {
      id: sessionId,
      accountId,
      createdAt: toDate(now),
      lastSeenAt: toDate(now),
      expiresAt: toDate(expiresAt),
    },
  })
  return { sessionId, expiresAt, isStaff }
}
