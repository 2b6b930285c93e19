import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '../draft/draft-of.ts'

/** Marks a message as read and says what it is about. Another person's message does not exist. */
export const openMessage = async (
  actor: Person,
  messageId: string,
  world: World,
): Promise<Result<{ caseId: string | null; template: string }, 'notFound'>> => {
  if (!isUuid(messageId)) return err('notFound')
  const message = await world.db.message.findUnique({ where: { id: messageId } })
  if (message?.accountId !== actor.accountId) return err('notFound')
  await markRead(actor, { id: messageId }, world)
  return ok({ caseId: message.caseId, template: message.template })
}

/** Marks every message of this person as read. */
export const readAllMessages = async (actor: Person, world: World): Promise<void> =>
  markRead(actor, {}, world)

const markRead = async (actor: Person, which: { readonly id?: string }, world: World): Promise<void> => {
  await world.db.message.updateMany({
    where: { ...which, accountId: actor.accountId, readAt: null },
    data: { readAt: toDate(world.clock.now()) },
  })
}
