import { cookiesIn, type Params, visitOf } from '#app/_http/form-route.ts'
import { carryIdentity } from '#app/_http/proven-identity.ts'
import { refusals } from '#app/_http/refusals.ts'
import { seeOther } from '#app/_http/responses.ts'
import { droppedCookie, inSealedCookie } from '#app/_http/sealed-cookie.ts'
import { theIdentityProvider } from '#app/_http/the-identity-provider.ts'
import { welcome } from '#app/_site/welcome.ts'
import { identityFacts, type ProvenIdentity } from '#lib/domain/access/identity-facts.ts'
import { today } from '#lib/outside/clock/index.ts'
import { enterByIdentity } from '#lib/use-cases/account/enter-by-identity.ts'
import { type Journey, journeyCookie } from '../journey-cookie.ts'
import { linkPage, withSentence } from '../turn-away.ts'

/** Where people come back to from the provider: once for each journey, which ends here whatever becomes of it. */
export const GET = async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
  const provider = theIdentityProvider()
  const visit = await visitOf(request, context)
  if (!provider) return refusals.noSuchPage(visit.language)
  const { search, searchParams } = new URL(request.url)
  const cookie = journeyCookie(searchParams.get('state')?.replace(/[^\w-]/g, '') ?? '')
  const { actor, world } = visit
  const journey = inSealedCookie(cookie, cookiesIn(request.headers).get(cookie), world) as Journey | null
  const isOver = droppedCookie(cookie)
  const going = { isLinking: journey !== null && journey.linking !== null, next: journey?.next ?? '' }
  if (!journey) return withSentence(visit, going, 'expired', provider.label, isOver)
  const came = await provider.complete(search, journey)
  if (!came.ok) return withSentence(visit, going, came.error, provider.label, isOver)
  const { issuer, subject, claims } = came.value
  const day = today(world.clock).toString()
  const facts = identityFacts(claims, { idNumberClaim: provider.idNumberClaim, today: day })
  const identity: ProvenIdentity = { issuer, subject, ...facts }
  if (journey.linking !== null) {
    // Somebody else has signed in meanwhile: it is not their identity that came back.
    const isSame = actor.kind === 'person' && actor.accountId === journey.linking
    return isSame
      ? seeOther(linkPage, carryIdentity(identity, world), isOver)
      : withSentence(visit, going, 'expired', provider.label, isOver)
  }
  const entered = await enterByIdentity(identity, visit.address, world)
  if (entered.ok) {
    const response = await welcome(entered.value, journey.next, visit.sessionId, world)
    response.headers.append('set-cookie', isOver)
    return response
  }
  if (entered.error !== 'unknown') return withSentence(visit, going, entered.error, provider.label, isOver)
  const next = journey.next ? `?tiep=${encodeURIComponent(journey.next)}` : ''
  return seeOther(`/dang-ky/lien-thong${next}`, carryIdentity(identity, world), isOver)
}
