import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { saidIn } from '#lib/outside/second-factor/passkey.ts'
import type { World } from '#lib/outside/world.ts'
import { knowsPassword } from '../account/knows-password.ts'
import { isUuid } from '../draft/draft-of.ts'
import { ownPasskeys } from './own-passkeys.ts'
import { newChallenge, takeChallenge } from './passkey-challenge.ts'
import { type NotProved, proveFactor } from './prove-factor.ts'

const mostKept = 10

/**
 * Begins the enrolment of a passkey: somebody who knows the password and shows a code. The codes stay beside it, for
 * screens without any script and for the day on which the key is lost.
 */
export const beginPasskey = async (
  actor: Person,
  { password, code }: { readonly password: string; readonly code: string },
  world: World,
): Promise<Result<true, 'wrongPassword' | 'tooMany' | NotProved>> => {
  const known = await knowsPassword(actor, password, world)
  if (!known.ok) return known
  if ((await ownPasskeys(actor.accountId, world)).length >= mostKept) return err('tooMany')
  const proof = await proveFactor(actor, { shown: { code } }, world)
  if (!proof.ok) return proof
  await newChallenge(actor.accountId, { purpose: 'enrol' }, world)
  return ok(true)
}

/** Ends the enrolment with what the browser made (JSON). The key counts at once. */
export const confirmPasskey = async (
  actor: Person,
  { answer, name }: { readonly answer: string; readonly name: string },
  world: World,
): Promise<Result<true, 'nameMissing' | 'wrongPasskey' | 'tooManyTries'>> => {
  const { accountId } = actor
  if (await world.rateLimits.isShut('secondFactor', accountId)) return err('tooManyTries')
  const title = name.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 60)
  if (title === '') return err('nameMissing')
  const key = await keyIn(accountId, answer, world)
  if (!key) {
    await world.rateLimits.allow('secondFactor', accountId)
    return err('wrongPasskey')
  }
  // A key that somebody has already, be it this person, is not taken over.
  const { count } = await world.db.passkey.createMany({
    data: [{ id: randomUUID(), accountId, name: title, ...key, createdAt: toDate(world.clock.now()) }],
    skipDuplicates: true,
  })
  return count === 1 ? ok(true) : err('wrongPasskey')
}

const keyIn = async (accountId: string, answer: string, world: World) => {
  const said = saidIn(answer)
  if (!said || !world.passkeys) return null
  if (!(await takeChallenge(said.challenge, accountId, { purpose: 'enrol' }, world))) return null
  return world.passkeys.registered(answer, said.challenge)
}

/** Takes a passkey away from oneself; anybody else's does not exist. */
export const removePasskey = async (
  actor: Person,
  { id, password }: { readonly id: string; readonly password: string },
  world: World,
): Promise<Result<true, 'wrongPassword' | 'tooManyTries' | 'notFound'>> => {
  const known = await knowsPassword(actor, password, world)
  if (!known.ok) return known
  if (!isUuid(id)) return err('notFound')
  const { count } = await world.db.passkey.updateMany({
    where: { id, accountId: actor.accountId, revokedAt: null },
    data: { revokedAt: toDate(world.clock.now()) },
  })
  return count === 1 ? ok(true) : err('notFound')
}
