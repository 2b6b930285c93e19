import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Time-based one-time passwords as every authenticator app makes them: SHA-1, six digits, thirty seconds (RFC 6238). */
const stepSeconds = 30
const digits = 6
/** Clocks of telephones are off by as much. */
const tolerance = 1

/** 160 random bits, as RFC 4226 recommends. */
export const newSecret = (): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(20))

/** The time step in which an instant lies. */
export const stepAt = (instant: Temporal.Instant): number =>
  Math.floor(instant.epochMilliseconds / 1000 / stepSeconds)

/** The code of a time step (RFC 4226, section 5.3). */
export const codeOfStep = (secret: Uint8Array, step: number): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 0x0f
  const number = (mac.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 10 ** digits
  return String(number).padStart(digits, '0')
}

/**
 * The time step whose code was typed, later than the last one that was taken; undefined for a wrong code and for one that
 * was used before. Every step is compared, so that the time says nothing.
 */
export const stepOfCode = (
  secret: Uint8Array,
  typed: string,
  { at, after }: { readonly at: Temporal.Instant; readonly after: number },
): number | undefined => {
  const code = typed.replace(/\s/gu, '')
  if (!/^\d{6}$/.test(code)) return undefined
  const now = stepAt(at)
  let found: number | undefined
  for (let step = now - tolerance; step <= now + tolerance; step++) {
    const isEqual = timingSafeEqual(Buffer.from(codeOfStep(secret, step)), Buffer.from(code))
    if (isEqual && step > after) found = step
  }
  return found
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** As people type a secret into an app that cannot read the QR code (RFC 4648). */
export const inBase32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => base32.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('')
}

/** What the QR code of the enrolment says. */
export const enrolmentUri = (secret: Uint8Array, { issuer, account }: { issuer: string; account: string }) =>
  `otpauth://totp/${encodeURIComponent(`${issuer}:${account}`)}?secret=${inBase32(secret)}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${digits}&period=${stepSeconds}`
