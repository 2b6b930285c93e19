import { formatDate, isIsoDay } from '../kernel/civil-date.ts'
import { formatTelephone, parseTelephone } from '../kernel/telephone.ts'
import { stillValid } from '../procedure/still-valid.ts'
import type { Typed } from '../procedure/typed.ts'
import { profileFields } from './profile-fields.ts'

/** What an identity provider has vouched for: who it is there, and what it says about them. */
export type ProvenIdentity = {
  readonly issuer: string
  readonly subject: string
  /** Under the names and in the shape of the profile; only what the profile would take. */
  readonly facts: Typed
  /** An address that the provider has itself verified. */
  readonly email: string | null
}

type Claims = Readonly<Record<string, unknown>>

/**
 * Reads the claims of OpenID Connect (Core 1.0, 5.1). The number of the identity card has no standard name: whoever
 * connects a provider says under which claim it comes. What the profile would refuse is passed over.
 *
 * @param today ISO day in Việt Nam
 */
export const identityFacts = (
  claims: Claims,
  { idNumberClaim, today }: { readonly idNumberClaim?: string | undefined; readonly today: string },
): Pick<ProvenIdentity, 'facts' | 'email'> => {
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name].trim() : '')
  const birthDate = text('birthdate')
  const sex = text('gender')
  const telephone = parseTelephone(text('phone_number'))
  const idNumber = idNumberClaim === undefined ? '' : text(idNumberClaim)
  const said = {
    fullName: text('name'),
    birthDate: isIsoDay(birthDate) ? formatDate(birthDate) : '',
    sex: sex === 'male' || sex === 'female' ? sex : '',
    telephone: telephone.ok ? formatTelephone(telephone.value) : '',
    permanentAddress: addressIn(claims.address),
    ...(/^\d{12}$/.test(idNumber) && { idType: 'citizenId', idNumber }),
  }
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''))
  const email = text('email').toLowerCase()
  return {
    facts: stillValid(profileFields, given, today).typed,
    email: claims.email_verified === true && email !== '' ? email : null,
  }
}

const addressIn = (claim: unknown): string =>
  typeof claim === 'object' && claim !== null && 'formatted' in claim && typeof claim.formatted === 'string'
    ? claim.formatted.replace(/\s+/g, ' ').trim()
    : ''
