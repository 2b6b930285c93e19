import { randomUUID } from 'node:crypto'
import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { draftOf } from '../draft/draft-of.ts'

/**
 * Lets a screen at the counter be paired with an application that the desk has begun for somebody. One screen at a
 * time: those opened before for the same application are closed.
 */
export const openScreen = async (
  actor: Person,
  draftId: string,
  world: World,
): Promise<Result<true, 'notFound' | 'closed'>> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (draft?.row.channel !== 'assisted' || !draft.row.unitCode) return err('notFound')
  if (draft.file !== null) return err('closed')
  const now = toDate(world.clock.now())
  await world.db.$transaction([
    world.db.kioskSession.updateMany({ where: { draftId, endedAt: null }, data: { endedAt: now } }),
    world.db.kioskSession.create({
      data: {
        id: randomUUID(),
        draftId,
        unitCode: draft.row.unitCode,
        startedBy: actor.accountId,
        startedAt: now,
      },
    }),
  ])
  return ok(true)
}

/** Closes the screen of an application from the desk. */
export const closeScreen = async (
  actor: Person,
  draftId: string,
  world: World,
): Promise<Result<true, 'notFound'>> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft || draft.row.enteredById === null) return err('notFound')
  await world.db.kioskSession.updateMany({
    where: { draftId, endedAt: null },
    data: { endedAt: toDate(world.clock.now()) },
  })
  return ok(true)
}
