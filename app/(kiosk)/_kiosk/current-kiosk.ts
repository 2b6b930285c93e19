import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { currentActor } from '#app/_http/current.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { type Kiosk, kioskOfToken } from '#lib/queries/kiosk-of-token.ts'
import { kioskCookie } from './kiosk-cookie.ts'

/**
 * The screen that asks, or null. A browser in which somebody is signed in is no screen: whoever stands before it must
 * not find a clerk's pages one address away.
 */
export const currentKiosk = cache(async (): Promise<Kiosk | null> => {
  const token = (await cookies()).get(kioskCookie)?.value
  if (!token || (await currentActor()).kind === 'person') return null
  return kioskOfToken(token, theWorld())
})

/** The screen that asks; without one, back to where it is paired. */
export const requireKiosk = async (): Promise<Kiosk> => {
  const kiosk = await currentKiosk()
  if (!kiosk) redirect('/quay')
  return kiosk
}
