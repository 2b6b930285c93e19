import { env } from '#env.ts'
import { type Actor, anonymous, isStaff, type Person } from '#lib/domain/access/actor.ts'
import { isLanguage, type Language } from '#lib/domain/kernel/language.ts'
import type { World } from '#lib/outside/world.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { translate } from '#lib/words/translate.ts'
import { languageCookie, languageHeader, languageOf, wishedLanguage } from './language-choice.ts'
import { type Parked, park, parkedCookieFor } from './parked-form.ts'
import { readForm } from './read-form.ts'
import { refusals } from './refusals.ts'
import { addressOf } from './remote-address.ts'
import { ownPath, plain, seeOther } from './responses.ts'
import { formTokenField, originOf, tokenHolds } from './same-origin.ts'
import { sessionCookieName, sessionIdIn } from './session-cookie.ts'
import { theWorld } from './the-world.ts'
import { visitorCookie } from './visitor-cookie.ts'

export type Params = Readonly<Record<string, string>>

/** A checked request: where it comes from, who sends it. */
export type Visit<A extends Actor> = {
  readonly actor: A
  readonly sessionId: string | null
  /** For limits only. */
  readonly address: string
  readonly params: Params
  readonly headers: Headers
  /** In which what is wrong is said. */
  readonly language: Language
  readonly world: World
}

export type FormVisit<A extends Actor> = Visit<A> & {
  readonly form: Readonly<Record<string, string>>
  /** Back to the page with what was typed and what is wrong with it. */
  readonly sendBack: (path: string, parked: Omit<Parked, 'values'>) => Promise<Response>
}

type Needs = { readonly anybody: Actor; readonly person: Person; readonly staff: Person }

type RouteContext = { readonly params: Promise<Params> }

/** The request's cookies by name. */
export const cookiesIn = (headers: Headers): ReadonlyMap<string, string> =>
  new Map(
    (headers.get('cookie') ?? '').split(/;\s*/).flatMap((pair) => {
      const at = pair.indexOf('=')
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)] as const] : []
    }),
  )

/** Who sends a request: their session (even if ended), and who they are now. */
export const visitOf = async (request: Request, context: RouteContext): Promise<Visit<Actor>> => {
  const world = theWorld()
  const { APP_SECRET, APP_URL } = env()
  const sessionId = await sessionIdIn(cookiesIn(request.headers).get(sessionCookieName(APP_URL)), APP_SECRET)
  return {
    actor: sessionId ? await actorOfSession(sessionId, world) : anonymous,
    sessionId,
    address: addressOf(request.headers),
    params: await context.params,
    headers: request.headers,
    language: languageIn(request),
    world,
  }
}

/** As the proxy found it; where it does not stand before a route (uploads), by the same rule. */
const languageIn = ({ headers, url }: Request): Language => {
  const said = headers.get(languageHeader)
  if (isLanguage(said)) return said
  return languageOf(new URL(url).pathname, wishedLanguage(null, cookiesIn(headers).get(languageCookie)))
}

/** The bearer to whom a form's token is bound. */
export const bearerOf = (visit: Pick<Visit<Actor>, 'sessionId' | 'headers'>): string | null =>
  visit.sessionId ?? cookiesIn(visit.headers).get(visitorCookie) ?? null

/**
 * A route that changes something: a plain form POST answered with 303. Refuses what did not come from a page of ours,
 * bounds what it reads, and finds out who asks. A form that meets an ended session is parked, sealed, and waits on its
 * page until the same person has signed in again. `page` is where the form stands.
 */
export const formRoute =
  <N extends keyof Needs>(
    needs: N,
    page: (params: Params) => string,
    handle: (visit: FormVisit<Needs[N]>) => Promise<Response>,
  ) =>
  async (request: Request, context: RouteContext): Promise<Response> => {
    const visit = await visitOf(request, context)
    const origin = originOf(request.headers)
    if (origin === 'foreign') return refusals.foreign(visit.language)
    const path = page(visit.params)
    // A made-up parameter (a NUL, a line break) can be neither stored nor sent in a header; no page has such an address.
    if (ownPath(path, '') === '') return refusals.noSuchPage(visit.language)
    const form = await readForm(request)
    if (form === null)
      return plain(
        413,
        translate(
          visit.language,
          'Nội dung gửi quá lớn hoặc không đúng dạng. Hãy quay lại và rút ngắn nội dung.',
        ),
      )
    if (origin === 'unknown' && !tokenHolds(form[formTokenField], bearerOf(visit), visit.world.sealing)) {
      return refusals.unproven(visit.language)
    }
    if (needs !== 'anybody' && visit.actor.kind !== 'person') return parkForSignIn(visit, path, form)
    if (needs === 'staff' && !isStaff(visit.actor)) return refusals.noSuchPage(visit.language)
    const sendBack: FormVisit<Actor>['sendBack'] = async (to, parked) => {
      const accountId = visit.actor.kind === 'person' ? visit.actor.accountId : null
      return seeOther(
        to,
        await park(to.split('?')[0] ?? to, accountId, { ...parked, values: form }, visit.world),
      )
    }
    const response = await handle({ ...visit, form, sendBack } as FormVisit<Needs[N]>)
    return forgetParked(visit, path, response)
  }

/** Keeps a form that met an ended session, and lets the person sign in first. */
export const parkForSignIn = async (
  visit: Visit<Actor>,
  path: string,
  form: Readonly<Record<string, string>>,
  notice = translate(
    visit.language,
    'Phiên làm việc đã hết. Những gì vừa nhập vẫn còn nguyên: hãy kiểm tra rồi gửi lại.',
  ),
): Promise<Response> => {
  const session = visit.sessionId
    ? await visit.world.db.session.findUnique({ where: { id: visit.sessionId }, select: { accountId: true } })
    : null
  const cookie = await park(
    path,
    session?.accountId ?? null,
    { values: form, problems: {}, notice },
    visit.world,
  )
  return seeOther(`/dang-nhap?tiep=${encodeURIComponent(path)}`, cookie)
}

/** Once a form went through, what was parked for its page before has served its purpose. */
export const forgetParked = async (
  visit: Visit<Actor>,
  path: string,
  response: Response,
): Promise<Response> => {
  const cookie = parkedCookieFor(path)
  const id = cookiesIn(visit.headers).get(cookie)
  const parksAgain = response.headers.getSetCookie().some((set) => set.startsWith(`${cookie}=`))
  if (!id || parksAgain || !/^[0-9a-f-]{36}$/.test(id)) return response
  await visit.world.db.parkedForm.deleteMany({ where: { id, path } })
  response.headers.append('set-cookie', `${cookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`)
  return response
}
