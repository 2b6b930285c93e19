import type { Actor, Post, StaffRole } from '#lib/domain/access/actor.ts'
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
  readonly order: 'longestWaiting' | 'nextDue' | 'longestReady' | 'latestChange'
}

/** Every queue of the house. A file stands in the queue of whoever has to do the next thing. */
export const queues = {
  toAccept: { roles: ['desk'], statuses: ['submitted'], hands: 'any', order: 'longestWaiting' },
  work: {
    roles: ['officer'],
    statuses: ['accepted', 'inProgress'],
    hands: 'mineOrNobodys',
    order: 'nextDue',
  },
  toTakeUp: { roles: ['officer'], statuses: ['accepted'], hands: 'mineOrNobodys', order: 'nextDue' },
  inHand: { roles: ['officer'], statuses: ['inProgress'], hands: 'mine', order: 'nextDue' },
  withCitizen: {
    roles: ['desk', 'officer'],
    statuses: ['awaitingSupplement'],
    hands: 'any',
    order: 'longestWaiting',
  },
  inDivision: {
    roles: ['divisionHead'],
    statuses: ['accepted', 'inProgress', 'awaitingSupplement', 'proposed'],
    hands: 'any',
    order: 'nextDue',
  },
  toApprove: { roles: ['divisionHead', 'director'], statuses: ['proposed'], hands: 'any', order: 'nextDue' },
  toSign: { roles: ['divisionHead', 'director'], statuses: ['approved'], hands: 'any', order: 'nextDue' },
  toRegister: { roles: ['desk', 'officer'], statuses: ['approved'], hands: 'any', order: 'nextDue' },
  toReturn: { roles: ['desk'], statuses: ['resultReady'], hands: 'any', order: 'longestReady' },
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
  const { statuses, hands } = table[name]
  return {
    OR: postsFor(actor, name).map(filesOf),
    ...(statuses.length > 0 && { status: { in: [...statuses] } }),
    ...(actor.kind === 'person' && hands === 'mine' && { holderId: actor.accountId }),
    ...(actor.kind === 'person' &&
      hands === 'mineOrNobodys' && { AND: [{ OR: [{ holderId: null }, { holderId: actor.accountId }] }] }),
  }
}

/** The files that a post lets see; the same bounds as `rolesIn`, as a condition for lists. */
const filesOf = ({ role, unitCode, divisionId }: Post): Prisma.CaseWhereInput =>
  role === 'officer' || role === 'divisionHead'
    ? { unitCode, OR: [{ divisionId: null }, { divisionId }] }
    : { unitCode }

export const orderOf = (name: QueueName): Prisma.CaseOrderByWithRelationInput[] => {
  switch (table[name].order) {
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
