import type { Person } from '#lib/domain/access/actor.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import type { World } from '#lib/outside/world.ts'
import { draftOf } from './draft-of.ts'
import { removeDraft } from './remove-draft.ts'

/** Throws a draft away, with its files. What was once submitted cannot be thrown away. */
export const discardDraft = async (
  actor: Person,
  draftId: string,
  world: World,
): Promise<Result<true, 'notFound' | 'closed'>> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft) return err('notFound')
  if (draft.file !== null) return err('closed')
  return (await removeDraft(draftId, {}, world)) ? ok(true) : err('closed')
}
