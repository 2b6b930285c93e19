import { createHash, randomBytes } from 'node:crypto'
import { listText, type SigningList } from '#lib/domain/result/signing-list.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/** What a passkey is asked for: to be enrolled, or to sign one list of results as the signatory had it before them. */
export type PasskeyPurpose =
  | { readonly purpose: 'enrol' }
  | { readonly purpose: 'sign'; readonly listHash: Uint8Array<ArrayBuffer> }

export const toSignList = (list: SigningList): PasskeyPurpose => ({
  purpose: 'sign',
  listHash: new Uint8Array(createHash('sha256').update(listText(list)).digest()),
})

const holds = { minutes: 5 } as const

/** A new challenge for one account and purpose, base64url. */
export const newChallenge = async (
  accountId: string,
  purpose: PasskeyPurpose,
  world: World,
): Promise<string> => {
  const challenge = randomBytes(32).toString('base64url')
  await world.db.passkeyChallenge.create({
    data: { ...purpose, challenge, accountId, createdAt: toDate(world.clock.now()) },
  })
  return challenge
}

/** What finds the challenges of an account that still wait for their answer. */
export const waitingChallenges = (accountId: string, purpose: PasskeyPurpose, world: World) => ({
  ...purpose,
  accountId,
  usedAt: null,
  createdAt: { gt: toDate(world.clock.now().subtract(holds)) },
})

/** Takes a challenge, whatever comes of its answer: of two answers one is first. */
export const takeChallenge = async (
  challenge: string,
  accountId: string,
  purpose: PasskeyPurpose,
  world: World,
): Promise<boolean> => {
  const { count } = await world.db.passkeyChallenge.updateMany({
    where: { ...waitingChallenges(accountId, purpose, world), challenge },
    data: { usedAt: toDate(world.clock.now()) },
  })
  return count === 1
}
