import type { Role } from '../access/actor.ts'
import { err, ok, type Result } from '../kernel/result.ts'
import { type Attempt, type CaseFacts, type Guard, guards } from './guards.ts'
import type { Status } from './status.ts'

/**
 * What a command does to the clock (NĐ 61/2018/NĐ-CP):
 * start at acceptance; halt while the person is asked for more or has to pay (no running deadline); restart counts
 * again from the complete file, the whole limit or what was left of it, by the rules of the day (Đ.19 k.4); lengthen
 * uses the longest limit of the law, once; reappoint names one new day of appointment and leaves the due date (Đ.19
 * k.9); recount follows a change of the calendar; finish when the result arrives at the desk; end when the file ends
 * without a result.
 */
export type Clock = 'start' | 'halt' | 'restart' | 'lengthen' | 'reappoint' | 'recount' | 'finish' | 'end'

/**
 * The slip of law that a command issues (TT 01/2018/TT-VPCP, TT 03/2025/TT-VPCP). Whatever names another due date of an
 * accepted file issues its receipt anew.
 */
export type SlipKind = 'receipt' | 'supplement' | 'refusal' | 'apology' | 'stopNotice'

/** The status afterwards: always the same, or by whether the file had been accepted, or by what is still open. */
type Target =
  | Status
  | { readonly beforeAcceptance: Status; readonly afterAcceptance: Status }
  | { readonly whileOthersOpen: Status; readonly afterTheLast: Status }

export type Rule = {
  /** Who may, from which status. */
  readonly from: Partial<Readonly<Record<Status, readonly Role[]>>>
  /** `null` leaves the status as it is. */
  readonly to: Target | null
  readonly clock?: Clock
  readonly slip?: SlipKind
  /** Words that the person or a colleague will read, or the ground in law, must be given. */
  readonly reason?: true
  /** Tells the owner of the file. */
  readonly notifies?: true
  /** What must hold besides. */
  readonly guards?: readonly Guard[]
}

/** The one-stop workflow. It reads as the decree does: who may do what, from where, and what it does to the clock. */
export const oneStop = {
  submit: { from: { draft: ['citizen', 'desk'] }, to: 'submitted', notifies: true },

  // At the desk, before acceptance.
  claim: { from: { submitted: ['desk'] }, to: null, guards: ['someoneElseHoldsIt', 'youHoldItAlready'] },
  accept: {
    from: { submitted: ['desk'] },
    to: 'accepted',
    clock: 'start',
    slip: 'receipt',
    notifies: true,
    guards: ['someoneElseHoldsIt'],
  },
  requestSupplement: {
    from: { submitted: ['desk'], inProgress: ['officer'] },
    to: 'awaitingSupplement',
    clock: 'halt',
    slip: 'supplement',
    reason: true,
    notifies: true,
    guards: ['someoneElseHoldsIt', 'supplementsExhausted', 'overdue'],
  },
  supplement: {
    from: { awaitingSupplement: ['citizen', 'desk'] },
    to: { beforeAcceptance: 'submitted', afterAcceptance: 'inProgress' },
    clock: 'restart',
    slip: 'receipt',
    notifies: true,
  },
  requestPayment: {
    from: { submitted: ['desk'], inProgress: ['officer'] },
    to: 'awaitingPayment',
    clock: 'halt',
    notifies: true,
    guards: ['someoneElseHoldsIt', 'feeAlreadySettled', 'overdue'],
  },
  receivePayment: {
    from: { awaitingPayment: ['desk', 'system'] },
    to: { beforeAcceptance: 'submitted', afterAcceptance: 'inProgress' },
    clock: 'restart',
    slip: 'receipt',
    notifies: true,
    guards: ['feeAlreadySettled'],
  },
  transfer: {
    from: { submitted: ['desk'] },
    to: null,
    reason: true,
    notifies: true,
    guards: ['someoneElseHoldsIt'],
  },
  refuse: {
    from: {
      submitted: ['desk'],
      inProgress: ['divisionHead', 'director'],
      proposed: ['divisionHead', 'director'],
    },
    to: { beforeAcceptance: 'notAccepted', afterAcceptance: 'refused' },
    clock: 'end',
    slip: 'refusal',
    reason: true,
    notifies: true,
    guards: ['someoneElseHoldsIt'],
  },
  collectFee: {
    from: {
      accepted: ['desk', 'system'],
      inProgress: ['desk', 'system'],
      awaitingSupplement: ['desk', 'system'],
      awaitingOtherBody: ['desk', 'system'],
      proposed: ['desk', 'system'],
      approved: ['desk', 'system'],
      resultReady: ['desk', 'system'],
      correcting: ['desk', 'system'],
    },
    to: null,
    guards: ['notAcceptedYet', 'feeAlreadySettled'],
  },

  // Paper between desk and division (Đ.18).
  handOver: {
    from: {
      accepted: ['desk', 'officer', 'divisionHead'],
      inProgress: ['desk', 'officer', 'divisionHead'],
      awaitingOtherBody: ['desk', 'officer', 'divisionHead'],
      proposed: ['desk', 'officer', 'divisionHead'],
      approved: ['desk', 'officer', 'divisionHead'],
      resultReady: ['officer', 'divisionHead'],
    },
    to: null,
    guards: ['paperNotWithYou'],
  },
  receive: {
    from: {
      accepted: ['desk', 'officer', 'divisionHead'],
      inProgress: ['desk', 'officer', 'divisionHead'],
      awaitingOtherBody: ['desk', 'officer', 'divisionHead'],
      proposed: ['desk', 'officer', 'divisionHead'],
      approved: ['desk', 'officer', 'divisionHead'],
      resultReady: ['desk'],
    },
    to: null,
    guards: ['paperNotOnItsWayToYou'],
  },

  // In the division.
  takeUp: {
    from: { accepted: ['officer'] },
    to: 'inProgress',
    notifies: true,
    guards: ['someoneElseHoldsIt'],
  },
  release: {
    from: { submitted: ['desk'], inProgress: ['officer'] },
    to: { beforeAcceptance: 'submitted', afterAcceptance: 'accepted' },
    guards: ['notInYourHands'],
  },
  takeOver: {
    from: {
      submitted: ['desk'],
      accepted: ['officer'],
      inProgress: ['officer'],
      awaitingSupplement: ['officer'],
      awaitingOtherBody: ['officer'],
    },
    to: null,
    reason: true,
    guards: ['nobodyHoldsIt', 'youHoldItAlready'],
  },
  assign: {
    from: {
      accepted: ['divisionHead'],
      inProgress: ['divisionHead'],
      awaitingSupplement: ['divisionHead'],
      awaitingOtherBody: ['divisionHead'],
    },
    to: null,
    guards: ['notAcceptedYet'],
  },
  consult: {
    from: { inProgress: ['officer'], awaitingOtherBody: ['officer'] },
    to: 'awaitingOtherBody',
    reason: true,
    notifies: true,
    guards: ['someoneElseHoldsIt'],
  },
  recordAnswer: {
    from: { awaitingOtherBody: ['officer'] },
    to: { whileOthersOpen: 'awaitingOtherBody', afterTheLast: 'inProgress' },
    reason: true,
    guards: ['someoneElseHoldsIt'],
  },
  lengthen: {
    from: { inProgress: ['officer'], awaitingOtherBody: ['officer'] },
    to: null,
    clock: 'lengthen',
    slip: 'receipt',
    reason: true,
    notifies: true,
    guards: ['someoneElseHoldsIt', 'alreadyLengthened', 'overdue'],
  },
  propose: { from: { inProgress: ['officer'] }, to: 'proposed', guards: ['someoneElseHoldsIt'] },

  // By the heads.
  approve: { from: { proposed: ['divisionHead', 'director'] }, to: 'approved', guards: ['sameHands'] },
  sendBack: {
    from: { proposed: ['divisionHead', 'director'], approved: ['director'] },
    to: 'inProgress',
    reason: true,
  },
  recall: { from: { approved: ['divisionHead', 'director'] }, to: 'proposed', reason: true },
  apologise: {
    from: {
      accepted: ['divisionHead', 'director'],
      inProgress: ['divisionHead', 'director'],
      awaitingOtherBody: ['divisionHead', 'director'],
      proposed: ['divisionHead', 'director'],
      approved: ['divisionHead', 'director'],
    },
    to: null,
    clock: 'reappoint',
    slip: 'apology',
    reason: true,
    notifies: true,
    guards: ['alreadyReappointed'],
  },
  stop: {
    from: {
      awaitingSupplement: ['desk', 'divisionHead', 'director'],
      awaitingPayment: ['desk', 'divisionHead', 'director'],
      inProgress: ['divisionHead', 'director'],
      awaitingOtherBody: ['divisionHead', 'director'],
      proposed: ['divisionHead', 'director'],
    },
    to: 'stopped',
    clock: 'end',
    slip: 'stopNotice',
    reason: true,
    notifies: true,
  },

  // The result (Đ.20, Đ.21). Signed electronically, it is numbered at once and registered by the system as soon as the
  // worker has made the file; signed by hand, it is registered with its scan.
  sign: {
    from: { approved: ['director'], correcting: ['director'] },
    to: 'signing',
    guards: ['sameHands'],
  },
  registerResult: {
    from: { approved: ['officer', 'desk'], correcting: ['officer', 'desk'], signing: ['system'] },
    to: 'resultReady',
    clock: 'finish',
    notifies: true,
  },
  // By the system when its owner takes the file that was signed electronically, and no paper.
  returnResult: {
    from: { resultReady: ['desk', 'system'] },
    to: 'returned',
    notifies: true,
    guards: ['feeUnsettled'],
  },
  // By the system, when the post brings a result back: it lies in the drawer again.
  receiveReturnedMail: { from: { returned: ['system'] }, to: 'resultReady', notifies: true },
  correctResult: {
    from: { resultReady: ['desk', 'officer'], returned: ['desk', 'officer'] },
    to: 'correcting',
    reason: true,
    notifies: true,
  },
  revokeResult: {
    from: { resultReady: ['director'], returned: ['director'] },
    to: 'revoked',
    reason: true,
    notifies: true,
  },
  reportLost: {
    from: {
      accepted: ['desk', 'officer', 'divisionHead'],
      inProgress: ['officer', 'divisionHead'],
      awaitingOtherBody: ['officer', 'divisionHead'],
      proposed: ['divisionHead', 'director'],
      approved: ['divisionHead', 'director'],
      resultReady: ['desk'],
    },
    to: null,
    reason: true,
    notifies: true,
  },

  withdraw: {
    from: {
      submitted: ['citizen', 'desk'],
      awaitingSupplement: ['citizen', 'desk'],
      awaitingPayment: ['citizen', 'desk'],
      accepted: ['citizen', 'desk'],
      inProgress: ['citizen', 'desk'],
      awaitingOtherBody: ['citizen', 'desk'],
    },
    to: 'withdrawn',
    clock: 'end',
    notifies: true,
  },

  // By the system, once somebody has shown the code that the desk gave them: what was entered at the desk becomes theirs.
  attach: {
    from: {
      submitted: ['system'],
      awaitingSupplement: ['system'],
      awaitingPayment: ['system'],
      accepted: ['system'],
      inProgress: ['system'],
      awaitingOtherBody: ['system'],
      proposed: ['system'],
      approved: ['system'],
      signing: ['system'],
      resultReady: ['system'],
      correcting: ['system'],
    },
    to: null,
  },

  // By the system, when the calendar changes.
  recountDueDate: {
    from: {
      accepted: ['system'],
      inProgress: ['system'],
      awaitingOtherBody: ['system'],
      proposed: ['system'],
      approved: ['system'],
    },
    to: null,
    clock: 'recount',
    slip: 'receipt',
    notifies: true,
    guards: ['overdue'],
  },
} as const satisfies Record<string, Rule>

export type Command = keyof typeof oneStop
export const commands = Object.keys(oneStop) as readonly Command[]

const table: Readonly<Record<Command, Rule>> = oneStop
export const ruleOf = (command: Command): Rule => table[command]

export type Refusal = 'notAllowedNow' | 'notYourRole' | Guard

/**
 * May this be done now, by this actor? Says the role in which it is done and the status that follows. Who holds
 * several roles acts in the first that may.
 */
export const decide = (
  file: CaseFacts,
  attempt: Attempt & { readonly command: Command },
): Result<{ role: Role; to: Status }, Refusal> => {
  const rule = ruleOf(attempt.command)
  const allowed = rule.from[file.status]
  if (!allowed) return err('notAllowedNow')
  let refusal: Refusal = 'notYourRole'
  for (const role of allowed.filter((candidate) => attempt.roles.includes(candidate))) {
    const against = rule.guards?.find((guard) => guards[guard](file, attempt, role))
    if (!against) return ok({ role, to: statusAfter(rule, file) })
    if (refusal === 'notYourRole') refusal = against
  }
  return err(refusal)
}

const statusAfter = (
  { to }: Rule,
  file: Pick<CaseFacts, 'status' | 'accepted' | 'openConsultations'>,
): Status => {
  if (to === null) return file.status
  if (typeof to === 'string') return to
  if ('beforeAcceptance' in to) return file.accepted ? to.afterAcceptance : to.beforeAcceptance
  return file.openConsultations > 1 ? to.whileOthersOpen : to.afterTheLast
}

/** The commands to offer as buttons: asked of the table that decides, so that the two cannot disagree. */
export const available = (file: CaseFacts, actor: Attempt): Command[] =>
  commands.filter((command) => decide(file, { ...actor, command }).ok)

/** The status that a history leads to: a fold over its events, independent of any stored status. */
export const statusOf = (history: readonly { readonly type: Command }[]): Status => {
  let status: Status = 'draft'
  let accepted = false
  let openConsultations = 0
  for (const { type } of history) {
    status = statusAfter(ruleOf(type), { status, accepted, openConsultations })
    accepted ||= ruleOf(type).clock === 'start'
    openConsultations += type === 'consult' ? 1 : type === 'recordAnswer' ? -1 : 0
  }
  return status
}
