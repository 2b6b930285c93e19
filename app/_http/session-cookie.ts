import { decode, encode } from 'next-auth/jwt'
import type { SignIn } from '#lib/use-cases/account/sign-in.ts'

// `__Host-` binds the cookie to this very host over TLS; plain http is only ever the demonstration on loopback.
const isSecure = (appUrl: string) => appUrl.startsWith('https:')
export const sessionCookieName = (appUrl: string): string =>
  isSecure(appUrl) ? '__Host-mctp-session' : 'mctp-session'

export const cookieAttributes = (appUrl: string): string =>
  `Path=/; HttpOnly; SameSite=Lax${isSecure(appUrl) ? '; Secure' : ''}`

/** The Set-Cookie header for a session: an encrypted token that carries only the session's id. */
export const sessionCookie = async (session: SignIn, secret: string, appUrl: string): Promise<string> => {
  const maxAge = Math.round(Temporal.Now.instant().until(session.expiresAt).total('seconds'))
  const value = await encode({ token: { sid: session.sessionId }, secret, maxAge })
  return `${sessionCookieName(appUrl)}=${value}; ${cookieAttributes(appUrl)}; Max-Age=${maxAge}`
}

export const endedSessionCookie = (appUrl: string): string =>
  `${sessionCookieName(appUrl)}=; ${cookieAttributes(appUrl)}; Max-Age=0`

/** The session id in a cookie's value; null when it is not ours or its time is over. */
export const sessionIdIn = async (value: string | undefined, secret: string): Promise<string | null> => {
  if (!value) return null
  try {
    const token = await decode({ token: value, secret })
    return typeof token?.sid === 'string' ? token.sid : null
  } catch {
    return null
  }
}
