import { type Params, visitOf } from '#app/_http/form-route.ts'
import { refusals } from '#app/_http/refusals.ts'
import { ownPath, seeOther } from '#app/_http/responses.ts'
import { sealedCookie } from '#app/_http/sealed-cookie.ts'
import { theIdentityProvider } from '#app/_http/the-identity-provider.ts'
import { type Journey, journeyCookie, journeyMinutes } from './journey-cookie.ts'
import { linkPage, withSentence } from './turn-away.ts'

/**
 * Sends the visitor to the provider. A link and no form: the policy of our pages lets forms lead nowhere else, and nothing
 * is changed here. `?tiep=` is where they were going; `?lien-ket=1` asks to link the account that is signed in.
 */
export const GET = async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
  const provider = theIdentityProvider()
  const visit = await visitOf(request, context)
  if (!provider) return refusals.noSuchPage(visit.language)
  const { searchParams } = new URL(request.url)
  const isLinking = searchParams.get('lien-ket') === '1'
  const next = ownPath(searchParams.get('tiep'), '')
  const { actor, world } = visit
  if (isLinking && actor.kind !== 'person') return seeOther(`/dang-nhap?tiep=${encodeURIComponent(linkPage)}`)
  const begun = await provider.begin()
  if (!begun.ok) return withSentence(visit, { isLinking, next }, begun.error, provider.label)
  const { url, proof } = begun.value
  const linking = isLinking && actor.kind === 'person' ? actor.accountId : null
  const journey: Journey = { ...proof, next, linking }
  return seeOther(url, sealedCookie(journeyCookie(proof.state), journey, journeyMinutes, world))
}
