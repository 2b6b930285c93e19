import type { Person } from '#lib/domain/access/actor.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'

/** Milliseconds: a working day. */
const lifetime = 12 * 3_600_000

type Sealed = { readonly text: string; readonly at: number }

/**
 * What was searched, sealed for the address of the results: names and numbers of people appear in no address, log or
 * history of a browser, and yet going back, reloading and a second tab work without storing anything. Only the same
 * official can open it, and only today.
 */
export const sealSearch = (actor: Person, text: string, world: World): string => {
  const sealed: Sealed = { text: text.slice(0, 200), at: toDate(world.clock.now()).getTime() }
  return Buffer.from(world.sealing.seal(sealed, `search:${actor.accountId}`)).toString('base64url')
}

/** What was searched, or null when the address is not this official's, is too old, or was changed. */
export const openSearch = (actor: Person, token: string, world: World): string | null => {
  try {
    const opened = world.sealing.open(Buffer.from(token, 'base64url'), `search:${actor.accountId}`) as Sealed
    return toDate(world.clock.now()).getTime() - opened.at < lifetime ? opened.text : null
  } catch {
    return null
  }
}
