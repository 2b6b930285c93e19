import { editDistance } from '#lib/domain/kernel/edit-distance.ts'
import { nameKey } from '#lib/domain/kernel/person-name.ts'

/** Longer questions are no questions; what comes after is not looked at. */
const longestQuestion = 200

/** The words of a text without accents and capitals. */
export const wordsIn = (text: string): readonly string[] =>
  nameKey(text.slice(0, longestQuestion)).match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? []

/** Words, and two and three of them run together as people in a hurry type them ("lylich tuphap"). */
export const runsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, i) => [word, ...[2, 3].map((length) => words.slice(i, i + length).join(''))])

/**
 * 1 for the same word, less for its beginning and for a slip or two of the finger, 0 for another word.
 *
 * @param isLast the word may not be finished yet
 */
export const likeness = (asked: string, known: string, isLast: boolean): number => {
  if (asked === known) return 1
  if (asked.length >= (isLast ? 2 : 4) && known.startsWith(asked) && known.length - asked.length <= 4)
    return 0.85
  const slips = slipsFor(asked)
  const isNear = slips > 0 && Math.abs(asked.length - known.length) <= slips
  return isNear && editDistance(asked, known) <= slips ? 0.7 : 0
}

/** Whether the question, run together, stands in the text, a slip or two forgiven. */
export const runsThrough = (asked: readonly string[], words: readonly string[]): boolean => {
  const run = asked.join('')
  const text = words.join('')
  if (run.length < 6 || run.length > text.length + 2) return false
  return text.includes(run) || (run.length >= 9 && editDistance(run, text, 'inside') <= slipsFor(run))
}

/** Short words are each other's slips too often: in Vietnamese most of them are another word. */
const slipsFor = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0)
