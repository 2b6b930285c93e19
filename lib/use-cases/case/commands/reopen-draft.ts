import type { ReviewedItem } from '#lib/domain/supplement/review.ts'
import { openTyped, sealTyped } from '../../draft/draft-of.ts'
import { seenControl } from '../../draft/seen-papers.ts'
import type { Scene } from '../command.ts'

/**
 * Makes the draft ready to be mended: no step counts as gone through, and papers that are asked for again have not been
 * seen again; at the desk they are ticked anew when they come.
 */
export const reopenDraft = async (
  { tx, world, file }: Scene,
  items: readonly ReviewedItem[],
): Promise<void> => {
  const draft = await tx.draft.findUnique({ where: { id: file.id } })
  if (!draft) return
  const again = new Set(items.flatMap(({ kind, target }) => (kind === 'paper' ? [seenControl(target)] : [])))
  const typed = Object.entries(openTyped(draft, world)).filter(([control]) => !again.has(control))
  await tx.draft.update({
    where: { id: draft.id },
    data: {
      typed: sealTyped(draft.id, Object.fromEntries(typed), world),
      version: draft.version + 1,
      attempted: [],
    },
  })
}
