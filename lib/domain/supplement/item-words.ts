import type { Procedure } from '../procedure/procedure.ts'
import type { Item } from './point.ts'

/** What an item is about, as it is called in the form; null for anything else. */
export const itemLabel = (
  { kind, target }: Pick<Item, 'kind' | 'target'>,
  procedure: Procedure,
): string | null => {
  if (kind === 'field') return procedure.fields[target]?.label ?? null
  if (kind === 'paper') return procedure.papers.find(({ code }) => code === target)?.name ?? null
  return null
}

/** "Ảnh thẻ: ảnh bị mờ". */
export const itemInWords = (item: Item, procedure: Procedure): string => {
  const label = itemLabel(item, procedure)
  return label === null ? item.words : `${label}: ${item.words}`
}
