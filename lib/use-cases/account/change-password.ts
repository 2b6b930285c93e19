import type { Person } from '#lib/domain/access/actor.ts'
import { ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { hashPassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'
import { knowsPassword } from './knows-password.ts'

type Change = {
  readonly password: string
  readonly newPassword: string
  /** The session in which it is changed: the only one that lives on. */
  readonly sessionId: string | null
}

/** Sets a new password for someone who proves to know the old one. */
export const changePassword = async (
  actor: Person,
  { password, newPassword, sessionId }: Change,
  world: World,
): Promise<Result<true, 'wrongPassword' | 'tooManyTries'>> => {
  const known = await knowsPassword(actor, password, world)
  if (!known.ok) return known
  const { accountId } = actor
  const passwordHash = await hashPassword(newPassword)
  await world.db.$transaction([
    world.db.account.update({ where: { id: accountId }, data: { passwordHash } }),
    world.db.session.updateMany({
      where: { accountId, revokedAt: null, ...(sessionId && { id: { not: sessionId } }) },
      data: { revokedAt: toDate(world.clock.now()) },
    }),
    // A link mailed for the old password must not undo the new one.
    world.db.passwordReset.deleteMany({ where: { accountId } }),
  ])
  return ok(true)
}
