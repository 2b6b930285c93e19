import type { Role } from '../access/actor.ts'
import { err, ok, type Result } from '../kernel/result.ts'
import type { Status } from './status.ts'

/**
 * What a command does to the clock (NĐ 61/2018/NĐ-CP):
 * start at acceptance; halt while the person is asked for more (no running deadline); restart counts the whole
 * limit again from the complete file (Đ.19 k.4); lengthen uses the longest limit of the law, once; finish when the
 * result arrives at the desk; end when the file ends without a result.
 */
type Clock = 'start' | 'halt' | 'restart' | 'lengthen' | 'finish' | 'end'

type Rule = {
  /** Who may, from which status. */
  readonly from: Partial<Readonly<Record<Status, readonly Role[]>>>
  /** The status afterwards; `null` leaves it; some depend on whether the file had been accepted. */
  readonly to: Status | null | { readonly beforeAcceptance: Status; readonly afterAcceptance: Status }
  readonly clock?: Clock
  /** Words that the person will read, or the ground in law, must be given. */
  readonly reason?: true
  /** Tells the owner of the file. */
  readonly notifies?: true
  /** What must hold besides. */
  readonly guards?: readonly Guard[]
}

/** The one-stop workflow. It reads as the decree does: who may do what, from where, and what it does to the clock. */
export const oneStop = {
  submit: { from: { draft: ['citizen', 'desk'] }, to: 'submitted', notifies: true },
  accept: { from: { submitted: ['desk'] }, to: 'accepted', clock: 'start', notifies: true },
  requestSupplement: {
    from: { submitted: ['desk'], inProgress: ['officer'] },
    to: 'awaitingSupplement',
    clock: 'halt',
    reason: true,
    notifies: true,
    guards: ['supplementAlreadyAsked', 'someoneElseHoldsIt'],
  },
  supplement: {
    from: { awaitingSupplement: ['citizen', 'desk'] },
    to: { beforeAcceptance: 'submitted', afterAcceptance: 'inProgress' },
    clock: 'restart',
    notifies: true,
  },
  refuse: {
    from: {
      submitted: ['desk'],
      inProgress: ['divisionHead', 'director'],
      proposed: ['divisionHead', 'director'],
    },
    to: { beforeAcceptance: 'notAccepted', afterAcceptance: 'refused' },
    clock: 'end',
    reason: true,
    notifies: true,
  },
  collectFee: {
    from: {
      accepted: ['desk'],
      inProgress: ['desk'],
      awaitingSupplement: ['desk'],
      proposed: ['desk'],
      approved: ['desk'],
      resultReady: ['desk'],
    },
    to: null,
    guards: ['notAcceptedYet', 'feeAlreadySettled'],
  },
  takeUp: {
    from: { accepted: ['officer'] },
    to: 'inProgress',
    notifies: true,
    guards: ['someoneElseHoldsIt'],
  },
  assign: { from: { accepted: ['divisionHead'], inProgress: ['divisionHead'] }, to: null },
  lengthen: {
    from: { inProgress: ['officer'] },
    to: null,
    clock: 'lengthen',
    reason: true,
    notifies: true,
    guards: ['someoneElseHoldsIt', 'alreadyLengthened', 'overdue'],
  },
  propose: { from: { inProgress: ['officer'] }, to: 'proposed', guards: ['someoneElseHoldsIt'] },
  approve: { from: { proposed: ['divisionHead', 'director'] }, to: 'approved', guards: ['sameHands'] },
  sendBack: {
    from: { proposed: ['divisionHead', 'director'], approved: ['director'] },
    to: 'inProgress',
    reason: true,
  },
  registerResult: {
    from: { approved: ['officer', 'desk'] },
    to: 'resultReady',
    clock: 'finish',
    notifies: true,
  },
  returnResult: { from: { resultReady: ['desk'] }, to: 'returned', notifies: true, guards: ['feeUnsettled'] },
  withdraw: {
    from: {
      submitted: ['citizen'],
      awaitingSupplement: ['citizen'],
      accepted: ['citizen'],
      inProgress: ['citizen'],
    },
    to: 'withdrawn',
    clock: 'end',
    notifies: true,
  },
} as const satisfies Record<string, Rule>

export type Command = keyof typeof oneStop
export const commands = Object.keys(oneStop) as readonly Command[]

const table: Readonly<Record<Command, Rule>> = oneStop
export const ruleOf = (command: Command): Rule => table[command]

/** What a file is, as far as the table asks. */
export type CaseFacts = {
  readonly status: Status
  readonly accepted: boolean
  readonly supplements: number
  readonly lengthened: boolean
  readonly feeSettled: boolean
  readonly holderId: string | null
  readonly proposerId: string | null
  /** ISO day; null while no deadline runs. */
  readonly dueOn: string | null
}

export type Attempt = {
  readonly command: Command
  /** The roles that the actor has towards this file. */
  readonly roles: readonly Role[]
  readonly actorId: string | null
  /** ISO day in Vietnam. */
  readonly today: string
}

type Guard =
  | 'supplementAlreadyAsked'
  | 'someoneElseHoldsIt'
  | 'notAcceptedYet'
  | 'feeAlreadySettled'
  | 'feeUnsettled'
  | 'alreadyLengthened'
  | 'overdue'
  | 'sameHands'

/** True means that the guard refuses. */
const guards: Readonly<Record<Guard, (file: CaseFacts, attempt: Attempt, role: Role) => boolean>> = {
  // NĐ 61/2018 Đ.11 k.2c: the person may be asked for more only once.
  supplementAlreadyAsked: (file) => file.supplements > 0,
  someoneElseHoldsIt: (file, attempt, role) =>
    role === 'officer' && file.holderId !== null && file.holderId !== attempt.actorId,
  notAcceptedYet: (file) => !file.accepted,
  feeAlreadySettled: (file) => file.feeSettled,
  feeUnsettled: (file) => !file.feeSettled,
  alreadyLengthened: (file) => file.lengthened,
  // Nobody can reset an overdue file.
  overdue: (file, attempt) => file.dueOn !== null && file.dueOn < attempt.today,
  // Whoever proposes does not approve.
  sameHands: (file, attempt) => file.proposerId !== null && file.proposerId === attempt.actorId,
}

export type Refusal = 'notAllowedNow' | 'notYourRole' | Guard

/** May this be done now, by this actor? Says the role in which it is done and the status that follows. */
export const decide = (file: CaseFacts, attempt: Attempt): Result<{ role: Role; to: Status }, Refusal> => {
  const rule = ruleOf(attempt.command)
  const allowed = rule.from[file.status]
  if (!allowed) return err('notAllowedNow')
  const role = allowed.find((candidate) => attempt.roles.includes(candidate))
  if (!role) return err('notYourRole')
  for (const guard of rule.guards ?? []) if (guards[guard](file, attempt, role)) return err(guard)
  return ok({ role, to: statusAfter(rule, file) })
}

const statusAfter = ({ to }: Rule, file: Pick<CaseFacts, 'status' | 'accepted'>): Status => {
  if (to === null) return file.status
  if (typeof to === 'string') return to
  return file.accepted ? to.afterAcceptance : to.beforeAcceptance
}

/** The commands to offer as buttons: asked of the table that decides, so that the two cannot disagree. */
export const available = (file: CaseFacts, actor: Omit<Attempt, 'command'>): Command[] =>
  commands.filter((command) => decide(file, { ...actor, command }).ok)

/** The status that a history leads to: a fold over its events, independent of any stored status. */
export const statusOf = (history: readonly { readonly type: Command }[]): Status => {
  let status: Status = 'draft'
  let accepted = false
  for (const event of history) {
    status = statusAfter(ruleOf(event.type), { status, accepted })
    accepted ||= ruleOf(event.type).clock === 'start'
  }
  return status
}
