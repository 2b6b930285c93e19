import type { Role } from '../access/actor.ts'
import type { Status } from './status.ts'

/** Where the papers of a file are; null when there are none. */
export type PaperAt = 'desk' | 'toDivision' | 'division' | 'toDesk'

/** What a file is, as far as the workflow table asks. */
export type CaseFacts = {
  readonly status: Status
  readonly accepted: boolean
  readonly supplements: number
  readonly lengthened: boolean
  /** Paid, exempt, or nothing to pay. */
  readonly feeSettled: boolean
  readonly holderId: string | null
  readonly proposerId: string | null
  /** ISO day; null while no deadline runs. */
  readonly dueOn: string | null
  /** ISO day of the new appointment that an apology named. */
  readonly appointedOn: string | null
  readonly openConsultations: number
  readonly paperAt: PaperAt | null
}

export type Attempt = {
  /** The roles that the actor has towards this file. */
  readonly roles: readonly Role[]
  readonly actorId: string | null
  /** The absent colleagues for whom the actor stands in today: what they hold, the actor holds. */
  readonly standsInFor?: readonly string[]
  /** ISO day in Vietnam. */
  readonly today: string
}

export type Guard =
  | 'supplementsExhausted'
  | 'someoneElseHoldsIt'
  | 'youHoldItAlready'
  | 'notInYourHands'
  | 'nobodyHoldsIt'
  | 'notAcceptedYet'
  | 'feeAlreadySettled'
  | 'feeUnsettled'
  | 'alreadyLengthened'
  | 'alreadyReappointed'
  | 'overdue'
  | 'sameHands'
  | 'paperNotWithYou'
  | 'paperNotOnItsWayToYou'

const inOwnHands = ({ holderId }: CaseFacts, { actorId, standsInFor = [] }: Attempt): boolean =>
  holderId !== null && (holderId === actorId || standsInFor.includes(holderId))

/** A clerk's claim is about a file that waits to be accepted; afterwards the holder is the officer. */
const claimBinds = (file: CaseFacts, role: Role): boolean =>
  role === 'officer' || (role === 'desk' && !file.accepted)

/** The side of the house on which somebody handles paper. */
const sideOf = (role: Role): 'desk' | 'division' => (role === 'desk' ? 'desk' : 'division')

/** True means that the guard refuses. */
export const guards: Readonly<Record<Guard, (file: CaseFacts, attempt: Attempt, role: Role) => boolean>> = {
  // NĐ 61/2018 Đ.11 k.2c: the person is asked for more once; a second time needs a ground, a third there is not.
  supplementsExhausted: (file) => file.supplements >= 2,
  someoneElseHoldsIt: (file, attempt, role) =>
    claimBinds(file, role) && file.holderId !== null && !inOwnHands(file, attempt),
  youHoldItAlready: (file, attempt) => file.holderId !== null && file.holderId === attempt.actorId,
  notInYourHands: (file, attempt) => !inOwnHands(file, attempt),
  nobodyHoldsIt: (file) => file.holderId === null,
  notAcceptedYet: (file) => !file.accepted,
  feeAlreadySettled: (file) => file.feeSettled,
  feeUnsettled: (file) => !file.feeSettled,
  alreadyLengthened: (file) => file.lengthened,
  // NĐ 61/2018 Đ.19 k.9: one new appointment and no more.
  alreadyReappointed: (file) => file.appointedOn !== null,
  // Nobody can reset an overdue file.
  overdue: (file, attempt) => file.dueOn !== null && file.dueOn < attempt.today,
  // Whoever proposes does not approve, nor does whoever stands in for them that day.
  sameHands: ({ proposerId }, { actorId, standsInFor = [] }) =>
    proposerId !== null && (proposerId === actorId || standsInFor.includes(proposerId)),
  paperNotWithYou: (file, _attempt, role) => file.paperAt !== sideOf(role),
  paperNotOnItsWayToYou: (file, _attempt, role) =>
    file.paperAt !== (sideOf(role) === 'desk' ? 'toDesk' : 'toDivision'),
}
