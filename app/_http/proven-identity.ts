import type { ProvenIdentity } from '#lib/domain/access/identity-facts.ts'
import type { World } from '#lib/outside/world.ts'
import { droppedCookie, inSealedCookie, sealedCookie } from './sealed-cookie.ts'

/** Whom the provider has just vouched for, while the person is asked what to do with it. */
export const identityCookie = 'mctp-identity'

/** Minutes: long enough to type an address, too short for the next visitor of a shared computer. */
const waits = 10

export const carryIdentity = (identity: ProvenIdentity, world: World): string =>
  sealedCookie(identityCookie, identity, waits, world)

export const dropIdentity = (): string => droppedCookie(identityCookie)

export const identityIn = (cookie: string | undefined, world: World): ProvenIdentity | null =>
  inSealedCookie(identityCookie, cookie, world) as ProvenIdentity | null
