import { askedAnewIn } from '#lib/domain/procedure/asked-anew.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'

const newRepresentative = [
  'newRepresentativeFullName',
  'newRepresentativePermanentAddress',
  'newRepresentativeCardNumber',
  'newRepresentativeCardIssuedOn',
  'decidedOn',
]

/**
 * Questions of revisions that landed before a field could say `fresh`. What somebody declares about convictions and
 * bans they declare as of today, for what they need a paper they say each time, and a mandate is for one time. Whoever
 * notifies a change or opens a branch does so because it is another one than the last.
 */
const landedBefore: Readonly<Record<string, readonly string[]>> = {
  '2.000488 1': ['convicted', 'banned', 'purpose'],
  '2.000488 2': ['convicted', 'banned', 'purpose', 'mandateOn'],
  '1.005136 1': ['purpose'],
  '2.001895 1': ['purpose'],
  '1.002198 1': ['changeKind', 'changes', 'newAddress', 'decidedOn', 'approvalNumber', 'approvalReceivedOn'],
  '1.002032 1': ['changes', 'decidedOn'],
  '1.002055 1': newRepresentative,
  '1.002079 1': newRepresentative,
  '1.002099 1': [
    'branchName',
    'branchAddress',
    'branchHeadFullName',
    'branchHeadCardNumber',
    'branchHeadCardIssuedOn',
  ],
}

/** The questions of a service that every application answers anew. */
export const askedAnew = ({ code, revision, fields }: Procedure): ReadonlySet<string> =>
  askedAnewIn(fields, landedBefore[`${code} ${revision}`])
