import type { Seen } from './merge-typed.ts'

/** What a form carries besides its answers: which state of them it was drawn from, and what was chosen between two. */
export const seenField = '_seen'
/** The other version that was shown beside one's own: question → `answerText`. */
export const shownField = '_shown'
const pickField = '_pick.'

/** The control by which one of two versions of an answer is chosen: 'mine' or 'theirs'. */
export const pickControl = (name: string): string => `${pickField}${name}`

export type PostedAnswers = {
  readonly answers: Readonly<Record<string, string>>
  /** Null for a form that does not say what it was drawn from. */
  readonly seen: Seen | null
}

/**
 * Takes a posted form apart. Whoever keeps their own version after the other was shown to them has seen both; whoever
 * takes the other leaves the stored one alone.
 */
export const readPosted = (form: Readonly<Record<string, string>>): PostedAnswers => {
  const answers = Object.fromEntries(Object.entries(form).filter(([name]) => !name.startsWith('_')))
  const said = textsIn(form[seenField])
  if (said === null) return { answers, seen: null }
  const shown = textsIn(form[shownField]) ?? {}
  const seen = Object.entries(said)
    .filter(([name]) => form[pickControl(name)] !== 'theirs')
    .map(([name, texts]) => {
      const kept = form[pickControl(name)] === 'mine' && Object.hasOwn(shown, name)
      return [name, kept ? [...texts, ...(shown[name] ?? [])] : texts] as const
    })
  return { answers, seen: Object.fromEntries(seen) }
}

/** Question → texts, from JSON that anybody may have written; null for anything else. */
const textsIn = (json: string | undefined): Record<string, readonly string[]> | null => {
  if (json === undefined) return null
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    const entries = Object.entries(value)
    return entries.every(([, texts]) => isTexts(texts)) ? Object.fromEntries(entries) : null
  } catch {
    return null
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((text) => typeof text === 'string')
