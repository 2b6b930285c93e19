import { isEnded, type Status } from '#lib/domain/case/status.ts'
import { hasQueue, inQueue, type QueueName, queues } from '#lib/queries/queues.ts'
import type { Invariant } from './evening.ts'

/** Where everything is listed, whoever has to act. */
const overviews: readonly QueueName[] = ['all', 'inTheHouse', 'inDivision', 'unreadLetters']
const workQueues = (Object.keys(queues) as QueueName[]).filter((name) => !overviews.includes(name))

/** No file falls between two chairs: whatever is open waits in a queue of somebody who is there. */
export const everyFileWaitsSomewhere: Invariant = async ({ office, world, present, files }) => {
  const waiting = new Set<string>()
  for (const name of present) {
    const actor = await office.staff(name, world.clock.now())
    const OR = workQueues.filter((queue) => hasQueue(actor, queue)).map((queue) => inQueue(actor, queue))
    for (const { id } of await world.db.case.findMany({ where: { OR }, select: { id: true } }))
      waiting.add(id)
  }
  return files.flatMap(({ id, unitCode, status, dossierCode }) =>
    unitCode !== office.unitCode || isEnded(status as Status) || waiting.has(id)
      ? []
      : [`${dossierCode ?? id}, ${status}, waits for nobody`],
  )
}
