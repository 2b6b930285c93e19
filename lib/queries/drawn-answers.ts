import type { Fields } from '#lib/domain/procedure/field.ts'
import { answerText, mergeTyped, type Seen, seenIn, withAnswersOf } from '#lib/domain/procedure/merge-typed.ts'
import { readPosted } from '#lib/domain/procedure/posted-answers.ts'
import { saveTyped } from '#lib/domain/procedure/save-typed.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { typedInWords } from '#lib/domain/procedure/typed-in-words.ts'

/** A question that holds one answer in the form and another in the store. */
export type Difference = {
  readonly name: string
  readonly label: string
  /** Line by line, as people read them; none where nothing was answered. */
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
  /** The other answer as `answerText`: whoever keeps their own has seen it. */
  readonly shown: string
}

type Drawn = { readonly typed: Typed; readonly seen: Seen; readonly differing: readonly Difference[] }

/**
 * The answers to draw: what is stored, and over it what a form said that could not be stored whole. Where both were
 * changed the form's own stands in the page, and goes on speaking of what it was drawn from until the person has chosen.
 */
export const drawnAnswers = (
  fields: Fields,
  names: readonly string[],
  stored: Typed,
  unsaved?: Readonly<Record<string, string>>,
): Drawn => {
  if (!unsaved) return { typed: stored, seen: seenIn(fields, names, stored), differing: [] }
  const { answers, seen } = readPosted(unsaved)
  const posted = Object.entries(answers)
  const merged = mergeTyped(fields, names, stored, posted, seen)
  const mine = saveTyped(fields, merged.differing, stored, posted)
  const kept = Object.entries(seen ?? {}).filter(([name]) => merged.differing.includes(name))
  return {
    typed: withAnswersOf(fields, merged.typed, merged.differing, mine),
    seen: { ...seenIn(fields, names, stored), ...Object.fromEntries(kept) },
    differing: merged.differing.map((name) => ({
      name,
      label: fields[name]?.label ?? name,
      mine: typedInWords(fields, name, mine),
      theirs: typedInWords(fields, name, stored),
      shown: answerText(fields, name, stored),
    })),
  }
}
