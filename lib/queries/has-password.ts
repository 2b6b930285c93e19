import type { Person } from '#lib/domain/access/actor.ts'
import { noPassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'

/** Whether this person can sign in with a password, or only through an identity provider. */
export const hasPassword = async (actor: Person, world: World): Promise<boolean> => {
  const { passwordHash } = await world.db.account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: { passwordHash: true },
  })
  return passwordHash !== noPassword
}
