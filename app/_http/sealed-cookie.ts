import { env } from '#env.ts'
import type { World } from '#lib/outside/world.ts'
import { cookieAttributes } from './session-cookie.ts'

/** Something that a browser carries for us for a few minutes and cannot read: no row of ours, gone when it closes the loop. */
export const sealedCookie = (name: string, value: object, minutes: number, world: World): string => {
  const until = world.clock.now().add({ minutes }).epochMilliseconds
  const sealed = Buffer.from(world.sealing.seal({ value, until }, `cookie:${name}`)).toString('base64url')
  return `${name}=${sealed}; ${cookieAttributes(env().APP_URL)}; Max-Age=${minutes * 60}`
}

export const droppedCookie = (name: string): string =>
  `${name}=; ${cookieAttributes(env().APP_URL)}; Max-Age=0`

/** What was sealed under this name; null when it is not ours, or its time is over. */
export const inSealedCookie = (name: string, text: string | undefined, world: World): unknown => {
  if (!text) return null
  try {
    const opened = world.sealing.open(Buffer.from(text, 'base64url'), `cookie:${name}`)
    const { value, until } = opened as { readonly value: unknown; readonly until: number }
    return until > world.clock.now().epochMilliseconds ? value : null
  } catch {
    return null
  }
}
