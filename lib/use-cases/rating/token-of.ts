import { claimCode, formatClaimCode, parseClaimCode } from '#lib/domain/kernel/claim-code.ts'
import type { Sealing } from '#lib/outside/sealing/index.ts'

/** The code of a new rating, short enough to be typed from paper: ten signs (50 bits) of its row's id and the secret. */
export const ratingCode = (ratingId: string, sealing: Sealing): string =>
  claimCode(Buffer.from(sealing.sign('rating code', ratingId), 'base64url'))

/** How the link to a rating ends: "ABCDE-FGHJK", or the 43 signs that lie in people's mail since before there were codes. */
export const ratingToken = (
  { id, tokenDigest }: { readonly id: string; readonly tokenDigest: Uint8Array },
  sealing: Sealing,
): string => {
  const code = ratingCode(id, sealing)
  const hasCode = Buffer.compare(sealing.digest(code), tokenDigest) === 0
  return hasCode ? formatClaimCode(code) : sealing.sign('rating', id)
}

/** What a rating is found by, of the end of a link as it was followed or typed; null for what can be none. */
export const readRatingToken = (text: string): string | null => {
  if (/^[\w-]{43}$/.test(text)) return text
  const code = parseClaimCode(text)
  return code.ok ? code.value : null
}
