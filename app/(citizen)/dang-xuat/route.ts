import { formRoute } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import { endedSessionCookie } from '#app/_http/session-cookie.ts'
import { env } from '#env.ts'
import { signOut } from '#lib/use-cases/account/sign-out.ts'

export const POST = formRoute(
  'anybody',
  () => '/',
  async ({ sessionId, world }) => {
    if (sessionId) await signOut(sessionId, world)
    const response = seeOther('/', endedSessionCookie(env().APP_URL))
    // Whoever signs out may share the computer: nothing that this site kept on it stays.
    response.headers.set('clear-site-data', '"storage"')
    return response
  },
)

/** An old bookmark or a reload after signing out: nothing to do. */
export const GET = (): Response => seeOther('/')
