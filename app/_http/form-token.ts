import { cookies } from 'next/headers'
import { currentSessionId } from './current.ts'
import { formToken } from './same-origin.ts'
import { theWorld } from './the-world.ts'
import { visitorCookie } from './visitor-cookie.ts'

/** The token to draw into the forms of this page. */
export const currentFormToken = async (): Promise<string> => {
  const bearer = (await currentSessionId()) ?? (await cookies()).get(visitorCookie)?.value ?? null
  return formToken(bearer, theWorld().sealing)
}
