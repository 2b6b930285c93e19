import type { ApiClient } from '#lib/domain/access/api-client.ts'
import type { ApiProblem } from '#lib/domain/api/api-problems.ts'
import type { World } from '#lib/outside/world.ts'
import { clientOfKey, type KeyFailure } from '#lib/queries/api/client-of-key.ts'
import { problem } from './api-problem.ts'
import type { Params } from './form-route.ts'
import { addressOf } from './remote-address.ts'
import { theWorld } from './the-world.ts'

export type ApiVisit = {
  readonly client: ApiClient
  readonly params: Params
  readonly query: URLSearchParams
  readonly request: Request
  readonly world: World
}

/**
 * A door for other systems: a key in `Authorization: Bearer`, limits per system, answers in JSON. Cookies count for
 * nothing here, so that no page can send a browser through it.
 */
export const apiRoute =
  (limit: 'apiRequests' | 'apiSending', handle: (visit: ApiVisit) => Promise<Response>) =>
  async (request: Request, context: { readonly params: Promise<Params> }): Promise<Response> => {
    const world = theWorld()
    const [, bearer] = /^Bearer ([\w.~+/-]{1,200})$/i.exec(request.headers.get('authorization') ?? '') ?? []
    if (bearer === undefined) return problem('noKey')
    const known = await clientOfKey(bearer, addressOf(request.headers), world)
    if (!known.ok) return problem(keyProblems[known.error])
    const client = known.value
    if (!(await world.rateLimits.allow(limit, client.clientId))) return problem('tooManyRequests')
    const query = new URL(request.url).searchParams
    return handle({ client, params: await context.params, query, request, world })
  }

const keyProblems: Readonly<Record<KeyFailure, ApiProblem>> = {
  unknown: 'unknownKey',
  expired: 'expiredKey',
  revoked: 'revokedKey',
  tooManyTries: 'tooManyRequests',
}

/** An answer that no cache keeps. */
export const apiAnswer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
