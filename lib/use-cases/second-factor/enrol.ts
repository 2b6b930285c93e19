import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { newSecret } from '#lib/outside/second-factor/totp.ts'
import type { World } from '#lib/outside/world.ts'
import { knowsPassword } from '../account/knows-password.ts'
import { factorSecret } from './factor-secret.ts'
import { type NotProved, proveFactor, takeStep } from './prove-factor.ts'
import { recoveryCodes, recoveryDigest } from './recovery-codes.ts'

/**
 * Begins the enrolment of a second factor: somebody who knows the password, and where there is one already also holds
 * that or a code for emergencies. The new secret counts once a code made of it was typed.
 */
export const beginEnrolment = async (
  actor: Person,
  { password, code }: { readonly password: string; readonly code: string },
  world: World,
): Promise<Result<true, 'wrongPassword' | NotProved>> => {
  const { accountId } = actor
  const known = await knowsPassword(actor, password, world)
  if (!known.ok) return known
  const factor = await world.db.secondFactor.findUnique({ where: { accountId } })
  if (factor?.confirmedAt) {
    const proof = await proveFactor(actor, { shown: { code } }, world)
    if (!proof.ok) return proof
  }
  const fresh = {
    secret: factorSecret(world).seal(accountId, newSecret()),
    createdAt: toDate(world.clock.now()),
    confirmedAt: null,
    lastStep: 0,
  }
  await world.db.$transaction([
    world.db.recoveryCode.deleteMany({ where: { accountId } }),
    world.db.secondFactor.upsert({ where: { accountId }, create: { accountId, ...fresh }, update: fresh }),
  ])
  return ok(true)
}

/** Ends the enrolment with the first code, and makes the codes for emergencies. */
export const confirmEnrolment = async (
  actor: Person,
  code: string,
  world: World,
): Promise<Result<true, NotProved>> => {
  const { accountId } = actor
  if (await world.rateLimits.isShut('secondFactor', accountId)) return err('tooManyTries')
  const factor = await world.db.secondFactor.findUnique({ where: { accountId } })
  if (!factor || factor.confirmedAt) return err('notEnrolled')
  if (!(await takeStep(accountId, code, world))) {
    await world.rateLimits.allow('secondFactor', accountId)
    return err('wrongCode')
  }
  const confirmedAt = toDate(world.clock.now())
  const codes = recoveryCodes({ accountId, confirmedAt }, world.sealing)
  await world.db.$transaction([
    world.db.secondFactor.update({ where: { accountId }, data: { confirmedAt } }),
    world.db.recoveryCode.createMany({
      data: codes.map((one) => ({ accountId, codeDigest: recoveryDigest(accountId, one, world.sealing) })),
    }),
  ])
  return ok(true)
}
