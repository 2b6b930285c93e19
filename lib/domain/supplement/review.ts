import { err, ok, type Result } from '../kernel/result.ts'
import { type ItemKind, type Point, pointName } from './point.ts'

/** How a reviewer marked a checklist: each by the name of its point. */
export type Marked = {
  /** 'fine' or 'mend'; anything else is no mark. */
  readonly marks: Readonly<Record<string, string>>
  readonly reasons: Readonly<Record<string, string>>
  readonly words: Readonly<Record<string, string>>
  readonly other?: string | undefined
  /** The ready-made reasons that may be chosen here: id → words. */
  readonly ready: ReadonlyMap<string, string>
}

export type ReviewedItem = {
  readonly kind: ItemKind
  readonly target: string
  readonly reasonId: string | null
  readonly words: string
}

/** Control → code. */
export type ReviewProblems = Readonly<
  Record<string, 'notLookedAt' | 'noSuchReason' | 'wordsRequired' | 'nothingToMend'>
>

/**
 * What a reviewer asks for. The whole checklist must have been looked at, and each thing to mend must say in words what
 * to do: from the library, in own words, or both.
 */
export const readReview = (
  points: readonly Point[],
  { marks, reasons, words, other = '', ready }: Marked,
): Result<readonly ReviewedItem[], ReviewProblems> => {
  const problems: Record<string, ReviewProblems[string]> = {}
  const items: ReviewedItem[] = []
  for (const point of points) {
    const name = pointName(point)
    const mark = marks[name]
    if (mark !== 'fine' && mark !== 'mend') problems[`marks.${name}`] = 'notLookedAt'
    if (mark !== 'mend') continue
    const reasonId = reasons[name] ?? null
    const chosen = reasonId === null ? '' : ready.get(reasonId)
    if (chosen === undefined) problems[`reasons.${name}`] = 'noSuchReason'
    const said = [chosen ?? '', words[name] ?? ''].filter((text) => text !== '').join(' ')
    if (said === '') problems[`words.${name}`] = 'wordsRequired'
    items.push({ kind: point.kind, target: point.target, reasonId, words: said })
  }
  if (other !== '') items.push({ kind: 'other', target: '', reasonId: null, words: other })
  if (items.length === 0 && Object.keys(problems).length === 0) return err({ other: 'nothingToMend' })
  return Object.keys(problems).length > 0 ? err(problems) : ok(items)
}
