import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { parseClaimCode } from '#lib/domain/kernel/claim-code.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { SigningList } from '#lib/domain/result/signing-list.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { stepOfCode } from '#lib/outside/second-factor/totp.ts'
import type { World } from '#lib/outside/world.ts'
import { factorSecret } from './factor-secret.ts'
import { toSignList } from './passkey-challenge.ts'
import { recoveryDigest } from './recovery-codes.ts'
import { takePasskey } from './take-passkey.ts'

export type NotProved = 'notEnrolled' | 'wrongCode' | 'wrongPasskey' | 'tooManyTries'

/** Of the second factor: a code as typed, or what a passkey answered (JSON). */
export type Shown = { readonly code: string } | { readonly passkey: string }

/**
 * Takes a code of the authenticator app, one of the codes for emergencies, or the answer of a passkey, and answers with the
 * id of a proof that is good for the results of `list` and for nothing else: without one it proves who is there and signs
 * nothing. What was taken once is not taken again; too many wrong ones shut the door for a while.
 */
export const proveFactor = async (
  actor: Person,
  { shown, list = [] }: { readonly shown: Shown; readonly list?: SigningList },
  world: World,
): Promise<Result<string, NotProved>> => {
  const { accountId } = actor
  if (await world.rateLimits.isShut('secondFactor', accountId)) return err('tooManyTries')
  const factor = await world.db.secondFactor.findUnique({ where: { accountId } })
  if (!factor?.confirmedAt) return err('notEnrolled')
  const method = await methodOf(accountId, shown, list, world)
  if (method === null) {
    await world.rateLimits.allow('secondFactor', accountId)
    return err('code' in shown ? 'wrongCode' : 'wrongPasskey')
  }
  await world.rateLimits.forget('secondFactor', accountId)
  const id = randomUUID()
  const lines = list.map(({ caseId, version, seen }, index) => ({
    caseId,
    place: index + 1,
    caseVersion: version,
    resultVersion: seen,
  }))
  await world.db.factorProof.create({
    data: { id, accountId, method, provedAt: toDate(world.clock.now()), lines: { create: lines } },
  })
  return ok(id)
}

const methodOf = async (accountId: string, shown: Shown, list: SigningList, world: World) => {
  if ('passkey' in shown) {
    const answer = { answer: shown.passkey, asked: toSignList(list) }
    return (await takePasskey(accountId, answer, world)) ? 'passkey' : null
  }
  if (await takeStep(accountId, shown.code, world)) return 'totp'
  return (await takeRecoveryCode(accountId, shown.code, world)) ? 'recovery' : null
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
