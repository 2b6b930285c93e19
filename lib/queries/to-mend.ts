import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { itemLabel } from '#lib/domain/supplement/item-words.ts'
import type { World } from '#lib/outside/world.ts'
import { openRound } from '#lib/use-cases/draft/mending-in.ts'

/** One point that has to be mended: what it is called (nothing for other things), and what to do. */
export type ToMend = { readonly label: string | null; readonly words: string }

/** What a file waits for, in the reviewer's order; nothing while nobody is asked item by item. */
export const toMend = async (
  caseId: string,
  procedure: Procedure,
  world: World,
): Promise<readonly ToMend[]> => {
  const round = await openRound(caseId, world.db, world)
  return (round?.items ?? []).map((item) => ({ label: itemLabel(item, procedure), words: item.words }))
}
