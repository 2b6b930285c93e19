import { timingSafeEqual } from 'node:crypto'
import type { Sealing } from '#lib/outside/sealing/index.ts'

/** The hidden field by which a form proves that this site drew it, for browsers that do not say where they come from. */
export const formTokenField = '_token'

/** Bound to the session, or to the visitor before there is one. */
export const formToken = (bearer: string | null, sealing: Sealing): string =>
  sealing.sign('form', bearer ?? '')

const equal = (a: string, b: string) => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}

/**
 * Whether a POST comes from a page of this site. Modern browsers say so themselves (Sec-Fetch-Site, Origin) and are
 * believed; only where both are missing does the form token decide. 'unknown' asks for the token.
 */
export const originOf = (headers: Headers): 'same' | 'foreign' | 'unknown' => {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none' ? 'same' : 'foreign'
  const origin = headers.get('origin')
  if (origin === null) return 'unknown'
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return URL.canParse(origin) && new URL(origin).host === host ? 'same' : 'foreign'
}

export const tokenHolds = (given: string | undefined, bearer: string | null, sealing: Sealing): boolean =>
  given !== undefined && bearer !== null && equal(given, formToken(bearer, sealing))
