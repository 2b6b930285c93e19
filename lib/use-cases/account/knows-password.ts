import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { verifyPassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'

/** Whether somebody who is signed in knows their password: a telephone left lying open is not enough. */
export const knowsPassword = async (
  actor: Person,
  password: string,
  world: World,
): Promise<Result<true, 'wrongPassword' | 'tooManyTries'>> => {
  const subject = `change ${actor.accountId}`
  if (await world.rateLimits.isShut('signInPair', subject)) return err('tooManyTries')
  const account = await world.db.account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: { passwordHash: true },
  })
  if (!(await verifyPassword(password, account.passwordHash))) {
    await world.rateLimits.allow('signInPair', subject)
    return err('wrongPassword')
  }
  await world.rateLimits.forget('signInPair', subject)
  return ok(true)
}
