import type { Person } from '#lib/domain/access/actor.ts'
import type { SigningLine } from '#lib/domain/result/signing-list.ts'
import type { World } from '#lib/outside/world.ts'
import { ownPasskeys } from '../second-factor/own-passkeys.ts'
import { newChallenge, toSignList } from '../second-factor/passkey-challenge.ts'
import { listOfSignatory } from './list-of-signatory.ts'

/**
 * What the browser asks the signatory's passkey (PublicKeyCredentialRequestOptions as JSON), bound to the list of results
 * that they have before them; null for a list of which nothing is theirs to sign, and for whoever has no passkey.
 */
export const askPasskey = async (actor: Person, lines: readonly SigningLine[], world: World) => {
  const { accountId } = actor
  if (!world.passkeys) return null
  const list = await listOfSignatory(actor, lines, world)
  if (!list.ok) return null
  const known = (await ownPasskeys(accountId, world)).map(({ credentialId }) => credentialId)
  if (known.length === 0) return null
  const challenge = await newChallenge(accountId, toSignList(list.value), world)
  return world.passkeys.toSign({ challenge, known })
}
