import type { Actor } from '#lib/domain/access/actor.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { hasQueue, inQueue } from './queues.ts'

/** An apology that waits for a head's signature. Days are ISO days. */
export type ApologyToSign = {
  readonly caseId: string
  readonly dueOn: string
  /** The last day on which it is in time, and whether that has gone by. */
  readonly signBy: string
  readonly isTooLate: boolean
  /** As proposed. */
  readonly appointedOn: string
  readonly reason: string
}

/** As many as anybody looks through. */
const mostShown = 1_000

/** The apologies prepared for the actor's files, the most pressing first; null for whoever signs none. */
export const apologiesToSign = async (
  actor: Actor,
  world: World,
): Promise<readonly ApologyToSign[] | null> => {
  if (!hasQueue(actor, 'toApologise')) return null
  const day = today(world.clock).toString()
  const files = await world.db.case.findMany({
    where: inQueue(actor, 'toApologise'),
    select: { id: true, apologyDraft: true },
    orderBy: [{ apologyDraft: { signBy: 'asc' } }, { id: 'asc' }],
    take: mostShown,
  })
  return files.flatMap(({ id, apologyDraft: draft }) => {
    if (!draft) return []
    const signBy = isoDay(draft.signBy)
    return {
      caseId: id,
      dueOn: isoDay(draft.dueOn),
      signBy,
      isTooLate: signBy < day,
      appointedOn: isoDay(draft.appointedOn),
      reason: draft.reason,
    }
  })
}

const isoDay = (day: Date): string => day.toISOString().slice(0, 10)
