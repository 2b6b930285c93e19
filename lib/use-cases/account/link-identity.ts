import type { Person } from '#lib/domain/access/actor.ts'
import type { ProvenIdentity } from '#lib/domain/access/identity-facts.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { isDuplicate } from '#lib/outside/database/index.ts'
import { noPassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'
import { keptAnswers } from '#lib/queries/kept-answers.ts'
import { addIdentity, keyOf } from './enter-by-identity.ts'
import { keepSealed } from './keep-sealed.ts'

/**
 * Links the account of whoever is signed in to an identity that they have just proven and confirmed. What the provider
 * says fills only what the profile leaves open: what a person has written themselves stays.
 */
export const linkIdentity = async (
  actor: Person,
  identity: ProvenIdentity,
  world: World,
): Promise<Result<true, 'linkedElsewhere' | 'linkedAlready'>> => {
  const known = await world.db.identity.findUnique({ where: keyOf(identity, world) })
  if (known) return known.accountId === actor.accountId ? ok(true) : err('linkedElsewhere')
  const kept = await keptAnswers(actor, world)
  try {
    await world.db.$transaction(async (tx) => {
      await addIdentity(tx, actor.accountId, identity, world)
      await tx.account.update({
        where: { id: actor.accountId },
        data: { profile: keepSealed(actor, { ...identity.facts, ...kept }, world) },
      })
    })
  } catch (error) {
    if (isDuplicate(error)) return err('linkedAlready')
    throw error
  }
  return ok(true)
}

/** Undoes a link. Not where it is the only way in: first a password has to be set. */
export const unlinkIdentity = async (
  actor: Person,
  identityId: string,
  world: World,
): Promise<Result<true, 'notFound' | 'onlyWayIn'>> => {
  const found = await world.db.identity.findUnique({
    where: { id: identityId, accountId: actor.accountId },
    include: { account: { select: { passwordHash: true } } },
  })
  if (!found) return err('notFound')
  if (found.account.passwordHash === noPassword) return err('onlyWayIn')
  await world.db.identity.delete({ where: { id: found.id } })
  return ok(true)
}
