import { askedAnewIn } from '#lib/domain/procedure/asked-anew.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'

const newRepresentative = [
  'newRepresentativeFullName',
  'newRepresentativePermanentAddress',
  'newRepresentativeCardNumber',
  'newRepresentativeCardIssuedOn',
  'decidedOn',
]

/** An authority asks about another person with every letter. */
const personAskedAbout = [
  'residenceKind',
  'residenceProvince',
  'permanentAddress',
  'temporaryAddress',
  'requestNumber',
  'requestedOn',
  'fullName',
  'otherName',
  'sex',
  'birthDate',
  'birthPlace',
  'nationality',
  'idType',
  'idNumber',
  'idIssuedOn',
  'idIssuedBy',
  'livedWhere',
]

/** A branch is another one than the last, and so is who leads it and works there. */
const branch = ['branchName', 'branchAddress', 'decisionNumber', 'decidedOn']

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
  '1.002099 1': [...branch, 'branchHeadFullName', 'branchHeadCardNumber', 'branchHeadCardIssuedOn'],
  '1.000614 1': [
    ...branch,
    'headFullName',
    'headBirthDate',
    'headStanding',
    'headStandingNumber',
    'hasOthers',
  ],
  '1.000588 1': [
    'decisionNumber',
    'decidedOn',
    'changesSeat',
    'changesHead',
    'changesPeople',
    'otherChange',
    'consultants',
  ],
  '1.000390 1': ['reason'],
  '1.000404 1': [
    'fullName',
    'birthDate',
    'cardNumber',
    'cardIssuedOn',
    'workplace',
    'ground',
    'foundOn',
    'details',
  ],
  '2.001417 1': [...personAskedAbout, 'purpose', 'confirmBan'],
  '2.000505 1': [
    ...personAskedAbout,
    'urgent',
    'fatherKnown',
    'motherKnown',
    'hasSpouse',
    'proceedingStage',
    'caseDetails',
  ],
}

/** The questions of a service that every application answers anew. */
export const askedAnew = ({ code, revision, fields }: Procedure): ReadonlySet<string> =>
  askedAnewIn(fields, landedBefore[`${code} ${revision}`])
