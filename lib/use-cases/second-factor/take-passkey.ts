import { toDate } from '#lib/outside/clock/index.ts'
import { saidIn } from '#lib/outside/second-factor/passkey.ts'
import type { World } from '#lib/outside/world.ts'
import { type PasskeyPurpose, takeChallenge } from './passkey-challenge.ts'

/** What a passkey answered, as the browser wrote it (JSON), and what it had been asked for. */
type PasskeyAnswer = { readonly answer: string; readonly asked: PasskeyPurpose }

/** Whether one of the account's own passkeys answered a challenge that waits for just this. */
export const takePasskey = async (
  accountId: string,
  { answer, asked }: PasskeyAnswer,
  world: World,
): Promise<boolean> => {
  const said = saidIn(answer)
  if (!said || !world.passkeys) return false
  const { credentialId, challenge } = said
  if (!(await takeChallenge(challenge, accountId, asked, world))) return false
  const key = await world.db.passkey.findFirst({ where: { credentialId, accountId, revokedAt: null } })
  if (!key) return false
  const known = { credentialId, publicKey: key.publicKey, counter: Number(key.counter) }
  const counter = await world.passkeys.signed(answer, challenge, known)
  if (counter === null) return false
  // A copied key that answers at the same time finds the counter moved on.
  const { count } = await world.db.passkey.updateMany({
    where: { id: key.id, counter: key.counter, revokedAt: null },
    data: { counter, lastUsedAt: toDate(world.clock.now()) },
  })
  return count === 1
}
