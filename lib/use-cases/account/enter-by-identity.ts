import { randomUUID } from 'node:crypto'
import type { ProvenIdentity } from '#lib/domain/access/identity-facts.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { parseTelephone } from '#lib/domain/kernel/telephone.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { isDuplicate, type Transaction } from '#lib/outside/database/index.ts'
import { noPassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'
import { profileSeal } from '#lib/queries/kept-answers.ts'
import { openSession, type SignIn } from './sign-in.ts'

export type EnterFailure =
  /** The account was shut. */
  | 'disabled'
  /** Nobody is known under this identity yet, and it brings no address that is free: the person has to be asked. */
  | 'unknown'
  | 'tooManyTries'

/**
 * Lets in whom a provider has vouched for. Who comes for the first time gets an account of their own, if the provider has
 * verified an address that nobody here uses: an account that is there already is never taken over, only linked by whoever
 * is signed in to it.
 */
export const enterByIdentity = async (
  identity: ProvenIdentity,
  address: string,
  world: World,
): Promise<Result<SignIn, EnterFailure>> => {
  const known = await world.db.identity.findUnique({
    where: keyOf(identity, world),
    include: { account: true },
  })
  if (known) {
    if (known.account.disabledAt !== null) return err('disabled')
    await world.db.identity.update({
      where: { id: known.id },
      data: { lastUsedAt: toDate(world.clock.now()), facts: sealFacts(known.id, identity, world) },
    })
    return ok(await openSession(known.accountId, world))
  }
  const { fullName } = identity.facts
  if (identity.email === null || fullName === undefined) return err('unknown')
  const opened = await openAccountFor(identity, { email: identity.email, fullName }, address, world)
  if (opened.ok) return ok(await openSession(opened.value.accountId, world))
  return err(opened.error === 'tooManyTries' ? 'tooManyTries' : 'unknown')
}

/** Opens an account for a proven identity under an address: without a password, which its owner may set later by mail. */
export const openAccountFor = async (
  identity: ProvenIdentity,
  { email, fullName }: { readonly email: string; readonly fullName: string },
  address: string,
  world: World,
): Promise<Result<{ accountId: string }, 'emailTaken' | 'tooManyTries'>> => {
  if (!(await world.rateLimits.allow('register', address))) return err('tooManyTries')
  const accountId = randomUUID()
  const { fullName: _, telephone: said = '', ...kept } = identity.facts
  const telephone = parseTelephone(said)
  try {
    await world.db.$transaction(async (tx) => {
      await tx.account.create({
        data: {
          ...{ id: accountId, email, fullName, passwordHash: noPassword },
          telephone: telephone.ok ? telephone.value : null,
          createdAt: toDate(world.clock.now()),
          ...(Object.keys(kept).length > 0 && { profile: world.sealing.seal(kept, profileSeal(accountId)) }),
        },
      })
      await addIdentity(tx, accountId, identity, world)
    })
  } catch (error) {
    if (isDuplicate(error)) return err('emailTaken')
    throw error
  }
  return ok({ accountId })
}

export const addIdentity = async (
  tx: Transaction,
  accountId: string,
  identity: ProvenIdentity,
  world: World,
): Promise<void> => {
  const [id, now] = [randomUUID(), toDate(world.clock.now())]
  const { issuer, subjectDigest } = keyOf(identity, world).issuer_subjectDigest
  await tx.identity.create({
    data: {
      ...{ id, accountId, issuer, subjectDigest, linkedAt: now, lastUsedAt: now },
      facts: sealFacts(id, identity, world),
    },
  })
}

export const keyOf = ({ issuer, subject }: ProvenIdentity, world: World) => ({
  issuer_subjectDigest: { issuer, subjectDigest: world.sealing.digest(`identity ${issuer} ${subject}`) },
})

const sealFacts = (id: string, { facts }: ProvenIdentity, world: World) =>
  world.sealing.seal(facts, `identity:${id}`)
