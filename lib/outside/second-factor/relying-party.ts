import { isIP } from 'node:net'

/** For whom browsers keep passkeys (WebAuthn, sections 5.1.2 and 13.4.9): a host's name, and pages of one origin. */
export type RelyingParty = { readonly rpId: string; readonly origin: string }

/**
 * Made of the address that people see. Browsers bind no key to a number: this machine, by its number, is asked under the
 * name it has everywhere, and any other number has no passkeys (null).
 */
export const relyingParty = (appUrl: string): RelyingParty | null => {
  const url = new URL(appUrl)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (/^127\.|^::1$/.test(host)) url.hostname = 'localhost'
  else if (isIP(host) !== 0) return null
  return { rpId: url.hostname, origin: url.origin }
}
