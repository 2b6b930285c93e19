import type { Person } from '#lib/domain/access/actor.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { World } from '#lib/outside/world.ts'
import { keptAnswers } from './kept-answers.ts'

export type Profile = {
  /** The address that signs in. */
  readonly email: string
  /** Control name → text, as the profile form shows it. */
  readonly typed: Typed
}

/** What a person keeps about themselves. */
export const profileOf = async (actor: Person, world: World): Promise<Profile> => {
  const { email = '', ...typed } = await keptAnswers(actor, world)
  return { email, typed }
}
