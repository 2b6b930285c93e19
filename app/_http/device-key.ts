import type { Keeping } from '#components/form/kept-answers.ts'
import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'

/**
 * What a page of a draft brings along to lock what the device keeps of it. It is made anew for every page and stored
 * nowhere: only whoever can sign in as this person, and open this draft, can read what lies on a shared computer.
 */
export const keepingOf = (actor: Person, draft: string, world: World): Keeping => ({
  draft,
  lock: world.sealing.sign('kept on the device', `${actor.accountId} ${draft}`),
})
