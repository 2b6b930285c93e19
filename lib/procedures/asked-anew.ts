import { askedAnewIn } from '#lib/domain/procedure/asked-anew.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'

/**
 * Questions of revisions that landed before a field could say `fresh`. What somebody declares about convictions and
 * bans they declare as of today, for what they need the certificate they say each time, and a mandate is for one time.
 */
const landedBefore: Readonly<Record<string, readonly string[]>> = {
  '2.000488 1': ['convicted', 'banned', 'purpose'],
  '2.000488 2': ['convicted', 'banned', 'purpose', 'mandateOn'],
  '1.005136 1': ['purpose'],
  '2.001895 1': ['purpose'],
}

/** The questions of a service that every application answers anew. */
export const askedAnew = ({ code, revision, fields }: Procedure): ReadonlySet<string> =>
  askedAnewIn(fields, landedBefore[`${code} ${revision}`])
