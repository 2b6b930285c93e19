import { type Actor, type Post, type StaffRole, standsInFor } from '#lib/domain/access/actor.ts'
import type { Status } from '#lib/domain/case/status.ts'
import type { Prisma } from '#lib/outside/database/index.ts'

/** Where files wait, and for whom. */
type Definition = {
  /** Whose queue it is. */
  readonly roles: readonly StaffRole[]
  readonly statuses: readonly Status[]
  /** In whose hands the files are: any, only the actor's own, or the actor's and nobody's yet. */
  readonly hands: 'any' | 'mine' | 'mineOrNobodys'
  /** What comes first. */
  readonly order: 'nextAnswer' | 'longestWaiting' | 'nextDue' | 'longestReady' | 'latestChange'
  /** What else makes a file wait there, by the role of who looks. */
  readonly where?: (role: StaffRole) => Prisma.CaseWhereInput
}

const beforeApproval = ['accepted', 'inProgress', 'awaitingOtherBody', 'proposed'] as const
const inTheHouse = [...beforeApproval, 'approved'] as const

/** Paper lies on this side of the house, as the command `handOver` asks. */
const lies = (role: StaffRole) => ({ paperAt: role === 'desk' ? 'desk' : 'division' })
const isOnItsWay = (role: StaffRole) => ({ paperAt: role === 'desk' ? 'toDesk' : 'toDivision' })

/** Every queue of the house. A file stands in the queue of whoever has to do the next thing. */
export const queues = {
  toAccept: { roles: ['desk'], statuses: ['submitted'], hands: 'any', order: 'nextAnswer' },
  toCollect: {
    roles: ['desk', 'officer'],
    statuses: ['awaitingPayment'],
    hands: 'any',
    order: 'longestWaiting',
  },
  work: {
    roles: ['officer'],
    statuses: ['accepted', 'inProgress', 'awaitingOtherBody'],
    hands: 'mineOrNobodys',
    order: 'nextDue',
  },
  toTakeUp: { roles: ['officer'], statuses: ['accepted'], hands: 'mineOrNobodys', order: 'nextDue' },
  inHand: { roles: ['officer'], statuses: ['inProgress'], hands: 'mine', order: 'nextDue' },
  withOtherBody: {
    roles: ['officer', 'divisionHead'],
    statuses: ['awaitingOtherBody'],
    hands: 'any',
    order: 'nextDue',
  },
  withCitizen: {
    roles: ['desk', 'officer'],
    statuses: ['awaitingSupplement'],
    hands: 'any',
    order: 'longestWaiting',
  },
  inDivision: {
    roles: ['divisionHead'],
    statuses: ['accepted', 'inProgress', 'awaitingOtherBody', 'awaitingSupplement', 'proposed'],
    hands: 'any',
    order: 'nextDue',
  },
  inTheHouse: { roles: ['divisionHead', 'director'], statuses: inTheHouse, hands: 'any', order: 'nextDue' },
  toApprove: { roles: ['divisionHead', 'director'], statuses: ['proposed'], hands: 'any', order: 'nextDue' },
  // What was written here is signed electronically; a result that was wrong again, once its words have been written anew.
  toSign: {
    roles: ['divisionHead', 'director'],
    statuses: ['approved', 'correcting'],
    hands: 'any',
    order: 'nextDue',
    where: () => ({ resultDraft: { isNot: null } }),
  },
  toSignByHand: {
    roles: ['divisionHead', 'director'],
    statuses: ['approved'],
    hands: 'any',
    order: 'nextDue',
    where: () => ({ resultDraft: { is: null } }),
  },
  toApologise: {
    roles: ['divisionHead', 'director'],
    statuses: inTheHouse,
    hands: 'any',
    order: 'nextDue',
    where: () => ({ appointedOn: null, apologyDraft: { is: { closedAt: null } } }),
  },
  toRegister: { roles: ['desk', 'officer'], statuses: ['approved'], hands: 'any', order: 'nextDue' },
  toReturn: { roles: ['desk'], statuses: ['resultReady'], hands: 'any', order: 'longestReady' },
  toCorrect: { roles: ['desk', 'officer'], statuses: ['correcting'], hands: 'any', order: 'longestReady' },
  // The desk sends papers into the house; a division sends them back when its work is done.
  toHandOver: {
    roles: ['desk', 'officer', 'divisionHead'],
    statuses: [...inTheHouse, 'resultReady'],
    hands: 'any',
    order: 'nextDue',
    where: (role) => ({
      ...lies(role),
      // Papers that lie at the desk once a result is approved have come back with it.
      status: { in: role === 'desk' ? [...beforeApproval] : ['approved', 'resultReady'] },
    }),
  },
  toReceive: {
    roles: ['desk', 'officer', 'divisionHead'],
    statuses: [...inTheHouse, 'resultReady'],
    hands: 'any',
    order: 'nextDue',
    where: isOnItsWay,
  },
  // The person has written and nobody has read it.
  unreadLetters: {
    roles: ['desk', 'officer'],
    statuses: [],
    hands: 'any',
    order: 'longestWaiting',
    where: () => ({ letters: { some: { fromStaff: false, readAt: null } } }),
  },
  all: {
    roles: ['desk', 'officer', 'divisionHead', 'director', 'auditor'],
    statuses: [],
    hands: 'any',
    order: 'latestChange',
  },
} as const satisfies Record<string, Definition>

export type QueueName = keyof typeof queues

const table: Readonly<Record<QueueName, Definition>> = queues

/** Whether the actor has this queue at all. */
export const hasQueue = (actor: Actor, name: QueueName): boolean => postsFor(actor, name).length > 0

const postsFor = (actor: Actor, name: QueueName): readonly Post[] =>
  actor.kind === 'person' ? actor.posts.filter((post) => table[name].roles.includes(post.role)) : []

/** The files of a queue, as a condition: those of the actor's units and divisions, and no others. */
export const inQueue = (actor: Actor, name: QueueName): Prisma.CaseWhereInput => {
  const { statuses, hands, where } = table[name]
  return {
    OR: postsFor(actor, name).map((post) => ({ AND: [filesOf(post), where?.(post.role) ?? {}] })),
    ...(statuses.length > 0 && { status: { in: [...statuses] } }),
    ...(hands === 'mine' && inHandsOf(actor)),
    ...(hands === 'mineOrNobodys' && { AND: [{ OR: [{ holderId: null }, inHandsOf(actor)] }] }),
  }
}

/** The files that the actor holds, or an absent colleague for whom they stand in. */
const inHandsOf = (actor: Actor): Prisma.CaseWhereInput =>
  actor.kind === 'person' ? { holderId: { in: [actor.accountId, ...standsInFor(actor)] } } : {}

/** The files that a post lets see; the same bounds as `rolesIn`, as a condition for lists. */
const filesOf = ({ role, unitCode, divisionId, services }: Post): Prisma.CaseWhereInput => ({
  unitCode,
  ...(services && { procedureCode: { in: [...services] } }),
  ...((role === 'officer' || role === 'divisionHead') && { OR: [{ divisionId: null }, { divisionId }] }),
})

export const orderOf = (name: QueueName): Prisma.CaseOrderByWithRelationInput[] => {
  switch (table[name].order) {
    case 'nextAnswer':
      return [{ answerFrom: 'asc' }, { id: 'asc' }]
    case 'longestWaiting':
      return [{ changedAt: 'asc' }, { id: 'asc' }]
    case 'nextDue':
      return [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }]
    case 'longestReady':
      return [{ finishedOn: { sort: 'asc', nulls: 'last' } }, { changedAt: 'asc' }, { id: 'asc' }]
    case 'latestChange':
      return [{ changedAt: 'desc' }, { id: 'asc' }]
  }
}
