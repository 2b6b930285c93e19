import { env } from '#env.ts'
import { openWorld } from '#lib/outside/open-world.ts'
import type { World } from '#lib/outside/world.ts'

declare global {
  var theOneWorld: World | undefined
}

/** The world of this process. Kept on globalThis, because a bundler may load this module more than once. */
export const theWorld = (): World => {
  globalThis.theOneWorld ??= openWorld(env())
  return globalThis.theOneWorld
}
