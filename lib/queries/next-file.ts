import type { Actor } from '#lib/domain/access/actor.ts'
import type { Command } from '#lib/domain/case/workflow.ts'
import type { World } from '#lib/outside/world.ts'
import { queuePage } from './queue-page.ts'
import type { QueueName } from './queues.ts'

/** The queue that each command works off. */
const queueOf: Readonly<Partial<Record<Command, readonly QueueName[]>>> = {
  accept: ['toAccept'],
  requestSupplement: ['toAccept', 'work'],
  refuse: ['toAccept', 'toApprove'],
  takeUp: ['work'],
  propose: ['work'],
  lengthen: ['work'],
  approve: ['toApprove'],
  sendBack: ['toApprove'],
  registerResult: ['toRegister'],
  returnResult: ['toReturn'],
}

export type NextFile = { readonly id: string; readonly person: string; readonly left: number }

/** After a command, what stands first in the queue now; null when nothing waits there any more. */
export const nextFile = async (
  actor: Actor,
  { after, caseId }: { readonly after: Command; readonly caseId: string },
  world: World,
): Promise<NextFile | null> => {
  for (const queue of queueOf[after] ?? []) {
    const page = await queuePage(actor, { queue }, world)
    const first = page?.rows.find((row) => row.id !== caseId)
    if (page && first) return { id: first.id, person: first.person, left: page.total }
  }
  return null
}
