import { readEnv } from '#env.ts'
import { openWorld } from '#lib/outside/open-world.ts'
import type { World } from '#lib/outside/world.ts'
import { environmentOfServer } from '#scripts/runtime.ts'

/** The server that the browser tests visit. */
export const origin = process.env.BASE_URL ?? 'http://127.0.0.1:3000'

/** The outside of that server, to look into its database: what it stored is no business of its pages. */
export const worldOfServer = async (): Promise<World> => {
  const env = readEnv({ ...(await environmentOfServer()) })
  if (!env.ok) throw new Error(env.error)
  return openWorld(env.value, { connections: 2 })
}
