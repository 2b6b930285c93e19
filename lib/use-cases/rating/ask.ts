import { randomUUID } from 'node:crypto'
import { isRatedEvent } from '#lib/domain/rating/scores.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { ratingCode } from './token-of.ts'

/** Makes the link by which people say how satisfied they are with an event of their file; once for each. */
export const askForRating = async (
  tx: Transaction,
  file: { readonly id: string; readonly unitCode: string; readonly procedureCode: string },
  { seq, event }: { readonly seq: number; readonly event: string },
  now: Temporal.Instant,
  world: World,
): Promise<void> => {
  if (!isRatedEvent(event)) return
  const id = randomUUID()
  await tx.rating.create({
    data: {
      ...{ id, caseId: file.id, seq, event, unitCode: file.unitCode, procedureCode: file.procedureCode },
      tokenDigest: world.sealing.digest(ratingCode(id, world.sealing)),
      askedAt: toDate(now),
    },
  })
}
