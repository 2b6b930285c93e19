import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { profileSeal } from '#lib/queries/kept-answers.ts'

/** A profile as it is stored: without what stands in the account itself, and nothing where nothing is left. */
export const keepSealed = (
  actor: Person,
  kept: Readonly<Record<string, string>>,
  world: World,
): Uint8Array<ArrayBuffer> | null => {
  const { fullName: _, email: __, telephone: ___, ...rest } = kept
  return Object.keys(rest).length > 0 ? world.sealing.seal(rest, profileSeal(actor.accountId)) : null
}
