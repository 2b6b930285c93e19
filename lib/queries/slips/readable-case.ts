import type { Actor } from '#lib/domain/access/actor.ts'
import { mayRead } from '#lib/domain/access/roles-in.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { type SlipCase, slipCase } from '#lib/use-cases/slips/slip-case.ts'

/** What was printed, and under which name: codes only, nobody's name. */
export type Printed<T> = { readonly fileName: string; readonly content: T }

/** A file with what its papers tell of, for those who may read it; null for everybody else. */
export const readableCase = async (actor: Actor, caseId: string, world: World): Promise<SlipCase | null> => {
  if (actor.kind !== 'person' || !isUuid(caseId)) return null
  const found = await slipCase(world.db, caseId)
  return found && mayRead(actor, found.file) ? found : null
}
