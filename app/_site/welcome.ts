import { ownPath, seeOther } from '#app/_http/responses.ts'
import { sessionCookie } from '#app/_http/session-cookie.ts'
import { env } from '#env.ts'
import type { World } from '#lib/outside/world.ts'
import type { SignIn } from '#lib/use-cases/account/sign-in.ts'
import { signOut } from '#lib/use-cases/account/sign-out.ts'

/** The desk for staff, their applications for citizens. */
export const homeOf = (isStaff: boolean): string => (isStaff ? '/can-bo' : '/ho-so')

/** Lets someone in: with the session's cookie, back to where they were going. Whoever was here before has left. */
export const welcome = async (
  session: SignIn,
  next: string | undefined,
  before: string | null,
  world: World,
): Promise<Response> => {
  if (before) await signOut(before, world)
  const { APP_SECRET, APP_URL } = env()
  return seeOther(ownPath(next, homeOf(session.isStaff)), await sessionCookie(session, APP_SECRET, APP_URL))
}
