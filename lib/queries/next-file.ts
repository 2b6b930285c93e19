import type { Actor } from '#lib/domain/access/actor.ts'
import type { Status } from '#lib/domain/case/status.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { mostCounted } from './queue-asked.ts'
import { hasQueue, inQueue, orderOf, type QueueName } from './queues.ts'

/** The queue that each command works off. */
const queuesAfter: Readonly<Partial<Record<Command, readonly QueueName[]>>> = {
  accept: ['toAccept'],
  requestSupplement: ['toAccept', 'work'],
  requestPayment: ['toAccept', 'work'],
  transfer: ['toAccept'],
  refuse: ['toAccept', 'toApprove'],
  takeUp: ['work'],
  propose: ['work'],
  lengthen: ['work'],
  consult: ['work'],
  recordAnswer: ['work'],
  approve: ['toApprove'],
  sendBack: ['toApprove'],
  apologise: ['toApologise'],
  registerResult: ['toRegister'],
  returnResult: ['toReturn'],
  handOver: ['toHandOver'],
  receive: ['toReceive'],
}

/** The queues in which a file of each status may stand. */
const queuesOf: Readonly<Partial<Record<Status, readonly QueueName[]>>> = {
  submitted: ['toAccept'],
  accepted: ['work', 'inDivision'],
  inProgress: ['work', 'inDivision'],
  awaitingOtherBody: ['work', 'inDivision'],
  proposed: ['toApprove'],
  approved: ['toSign', 'toSignByHand', 'toRegister'],
  resultReady: ['toReturn'],
  correcting: ['toCorrect'],
}

export type NextFile = { readonly id: string; readonly person: string; readonly left: number }

/** How far down its queue a file is looked for. */
const furthest = 300

/**
 * The file to open next: after a command the first of the queue that it worked off; before one the file that follows
 * this one in its queue, and from the end of it the first again. What a colleague holds is passed over. Null when
 * nothing waits.
 */
export const nextFile = async (
  actor: Actor,
  { caseId, status, done }: { caseId: string; status: Status; done?: Command | undefined },
  world: World,
): Promise<NextFile | null> => {
  for (const queue of (done ? queuesAfter[done] : queuesOf[status]) ?? []) {
    if (!hasQueue(actor, queue)) continue
    const where = { AND: [inQueue(actor, queue), mineOrNobodys(actor, queue)] }
    const waiting = await world.db.case.findMany({
      where,
      orderBy: orderOf(queue),
      take: done ? 2 : furthest,
      select: { id: true, person: { select: { fullName: true } } },
    })
    const here = waiting.findIndex(({ id }) => id === caseId)
    const next = waiting[here + 1] ?? waiting[0]
    if (!next || next.id === caseId) continue
    const left = await world.db.case.count({
      where: { ...where, id: { not: caseId } },
      take: mostCounted + 1,
    })
    return { id: next.id, person: next.person?.fullName ?? '', left }
  }
  return null
}

/** Heads look at what their officers hold; everybody else at what is free or their own. */
const mineOrNobodys = (actor: Actor, queue: QueueName): Prisma.CaseWhereInput =>
  queue === 'toAccept' && actor.kind === 'person'
    ? { OR: [{ holderId: null }, { holderId: actor.accountId }] }
    : {}
