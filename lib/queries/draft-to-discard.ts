import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { draftOf } from '#lib/use-cases/draft/draft-of.ts'

export type DraftToDiscard = { readonly name: string; readonly savedAt: string; readonly files: number }

/** What would be lost by throwing a draft away; null where there is no draft of this person's to throw away. */
export const draftToDiscard = async (
  actor: Person,
  draftId: string,
  world: World,
): Promise<DraftToDiscard | null> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft || draft.file !== null) return null
  const { row } = draft
  return {
    name: procedureOf(row.procedureCode, row.revision).shortName,
    savedAt: row.updatedAt.toISOString(),
    files: await world.db.storedFile.count({ where: { draftId, removedAt: null } }),
  }
}
