import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { staffCase } from '#lib/queries/staff-case.ts'
import { ownPasskeys } from '../second-factor/own-passkeys.ts'
import { newChallenge } from '../second-factor/passkey-challenge.ts'

/**
 * What the browser asks the signatory's passkey (PublicKeyCredentialRequestOptions as JSON), bound to the versions of the
 * file and of its result that they have before them; null for what they may not see, and for whoever has no passkey.
 */
export const askPasskey = async (
  actor: Person,
  { caseId, version, seen }: { readonly caseId: string; readonly version: number; readonly seen: number },
  world: World,
) => {
  if (!world.passkeys || !(await staffCase(actor, caseId, world))) return null
  const known = (await ownPasskeys(actor.accountId, world)).map(({ credentialId }) => credentialId)
  if (known.length === 0) return null
  const purpose = { purpose: 'sign', caseId, caseVersion: version, resultVersion: seen } as const
  return world.passkeys.toSign({ challenge: await newChallenge(actor.accountId, purpose, world), known })
}
