import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { hashPassword, verifyPassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'

type Change = {
  readonly password: string
  readonly newPassword: string
  /** The session in which it is changed: the only one that lives on. */
  readonly sessionId: string | null
}

/** Sets a new password for someone who proves to know the old one: a telephone left lying open is not enough. */
export const changePassword = async (
  actor: Person,
  { password, newPassword, sessionId }: Change,
  world: World,
): Promise<Result<true, 'wrongPassword' | 'tooManyTries'>> => {
  const subject = `change ${actor.accountId}`
  if (await world.rateLimits.isShut('signInPair', subject)) return err('tooManyTries')
  const account = await world.db.account.findUniqueOrThrow({ where: { id: actor.accountId } })
  if (!(await verifyPassword(password, account.passwordHash))) {
    await world.rateLimits.allow('signInPair', subject)
    return err('wrongPassword')
  }
  await world.rateLimits.forget('signInPair', subject)
  const passwordHash = await hashPassword(newPassword)
  await world.db.$transaction([
    world.db.account.update({ where: { id: account.id }, data: { passwordHash } }),
    world.db.session.updateMany({
      where: { accountId: account.id, revokedAt: null, ...(sessionId && { id: { not: sessionId } }) },
      data: { revokedAt: toDate(world.clock.now()) },
    }),
    // A link mailed for the old password must not undo the new one.
    world.db.passwordReset.deleteMany({ where: { accountId: account.id } }),
  ])
  return ok(true)
}
