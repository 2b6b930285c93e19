import { cookies } from 'next/headers'
import { cache } from 'react'
import { env } from '#env.ts'
import { type Actor, anonymous } from '#lib/domain/access/actor.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { sessionCookieName, sessionIdIn } from './session-cookie.ts'
import { theWorld } from './the-world.ts'

/** The id of the session that the request carries, or null. It may have ended. */
export const currentSessionId = cache(async (): Promise<string | null> => {
  // First of all, so that a build, which has no configuration, knows that this page is drawn for each request.
  const jar = await cookies()
  const { APP_SECRET, APP_URL } = env()
  return sessionIdIn(jar.get(sessionCookieName(APP_URL))?.value, APP_SECRET)
})

/** Who is asking: looked up once per request, in the database, so that a revoked session ends at once. */
export const currentActor = cache(async (): Promise<Actor> => {
  const sessionId = await currentSessionId()
  return sessionId ? actorOfSession(sessionId, theWorld()) : anonymous
})
