import type { Person } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import type { World } from '#lib/outside/world.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { lineColumns } from './queue-page.ts'

/** Those of these files whose results are the actor's to sign, in the order of the ids; the others do not exist for them. */
export const filesOfSignatory = async (actor: Person, ids: readonly string[], world: World) => {
  const asked = [...new Set(ids.filter(isUuid))]
  if (asked.length === 0) return []
  const files = await world.db.case.findMany({ where: { id: { in: asked } }, select: lineColumns })
  return files
    .filter((file) => rolesIn(actor, file).includes('director'))
    .toSorted((a, b) => asked.indexOf(a.id) - asked.indexOf(b.id))
}
