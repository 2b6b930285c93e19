import { type Difference, differenceOf } from '#lib/domain/procedure/difference.ts'
import type { Fields } from '#lib/domain/procedure/field.ts'
import { mergeTyped, type Seen, seenIn, withAnswersOf } from '#lib/domain/procedure/merge-typed.ts'
import { readPosted } from '#lib/domain/procedure/posted-answers.ts'
import { saveTyped } from '#lib/domain/procedure/save-typed.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'

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
    differing: merged.differing.map((name) =>
      differenceOf(fields, name, mine, withAnswersOf(fields, {}, [name], stored)),
    ),
  }
}
