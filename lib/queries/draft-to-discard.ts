import type { Person } from '#lib/domain/access/actor.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { World } from '#lib/outside/world.ts'
import { serviceIn } from '#lib/procedures/english/index.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { draftOf } from '#lib/use-cases/draft/draft-of.ts'

export type DraftToDiscard = { readonly name: string; readonly savedAt: string; readonly files: number }

/** What would be lost by throwing a draft away; null where there is no draft of this person's to throw away. */
export const draftToDiscard = async (
  actor: Person,
  draftId: string,
  world: World,
  language: Language = 'vi',
): Promise<DraftToDiscard | null> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (!draft || draft.file !== null) return null
  const { row } = draft
  return {
    name: serviceIn(language, procedureOf(row.procedureCode, row.revision)).procedure.shortName,
    savedAt: row.updatedAt.toISOString(),
    files: await world.db.storedFile.count({ where: { draftId, removedAt: null } }),
  }
}
