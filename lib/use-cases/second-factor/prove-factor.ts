import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { parseClaimCode } from '#lib/domain/kernel/claim-code.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { stepOfCode } from '#lib/outside/second-factor/totp.ts'
import type { World } from '#lib/outside/world.ts'
import { factorSecret } from './factor-secret.ts'
import { recoveryDigest } from './recovery-codes.ts'
import { type PasskeyAnswer, takePasskey } from './take-passkey.ts'

export type NotProved = 'notEnrolled' | 'wrongCode' | 'wrongPasskey' | 'tooManyTries'

/**
 * Takes a code of the authenticator app, one of the codes for emergencies, or the answer of a passkey, and answers with the
 * id of a proof that is good for one signature. What was taken once is not taken again; too many wrong ones shut the door
 * for a while.
 */
export const proveFactor = async (
  actor: Person,
  shown: string | PasskeyAnswer,
  world: World,
): Promise<Result<string, NotProved>> => {
  const { accountId } = actor
  if (await world.rateLimits.isShut('secondFactor', accountId)) return err('tooManyTries')
  const factor = await world.db.secondFactor.findUnique({ where: { accountId } })
  if (!factor?.confirmedAt) return err('notEnrolled')
  const method = await methodOf(accountId, shown, world)
  if (method === null) {
    await world.rateLimits.allow('secondFactor', accountId)
    return err(typeof shown === 'string' ? 'wrongCode' : 'wrongPasskey')
  }
  await world.rateLimits.forget('secondFactor', accountId)
  const id = randomUUID()
  await world.db.factorProof.create({
    data: { id, accountId, method, provedAt: toDate(world.clock.now()) },
  })
  return ok(id)
}

const methodOf = async (accountId: string, shown: string | PasskeyAnswer, world: World) => {
  if (typeof shown !== 'string') return (await takePasskey(accountId, shown, world)) ? 'passkey' : null
  if (await takeStep(accountId, shown, world)) return 'totp'
  return (await takeRecoveryCode(accountId, shown, world)) ? 'recovery' : null
}

/** Marks the time step of a right code as taken. Of two requests with the same code one is first. */
export const takeStep = async (accountId: string, typed: string, world: World): Promise<boolean> => {
  const factor = await world.db.secondFactor.findUnique({ where: { accountId } })
  if (!factor) return false
  const secret = factorSecret(world).open(accountId, factor.secret)
  const step = stepOfCode(secret, typed, { at: world.clock.now(), after: factor.lastStep })
  if (step === undefined) return false
  const { count } = await world.db.secondFactor.updateMany({
    where: { accountId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1
}

const takeRecoveryCode = async (accountId: string, typed: string, world: World): Promise<boolean> => {
  const code = parseClaimCode(typed)
  if (!code.ok) return false
  const codeDigest = recoveryDigest(accountId, code.value, world.sealing)
  const { count } = await world.db.recoveryCode.updateMany({
    where: { accountId, codeDigest, usedAt: null },
    data: { usedAt: toDate(world.clock.now()) },
  })
  return count === 1
}
