import { editDistance } from '#lib/domain/kernel/edit-distance.ts'
import { nameKey } from '#lib/domain/kernel/person-name.ts'

/** Longer questions are no questions; what comes after is not looked at. */
const longestText = 200

/** A word without accents and capitals, and as it was written. */
export type Word = { readonly key: string; readonly written: string }

export const wordsIn = (text: string): readonly Word[] =>
  (
    text
      .slice(0, longestText)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? []
  ).map((written) => ({ key: nameKey(written), written }))

/** Words, and two and three of them run together as people in a hurry type them ("lylich tuphap"). */
export const runsOf = (words: readonly Word[]): readonly Word[] =>
  words.flatMap((word, i) => [word, ...[2, 3].map((length) => joined(words.slice(i, i + length)))])

const joined = (words: readonly Word[]): Word => ({
  key: words.map(({ key }) => key).join(''),
  written: words.map(({ written }) => written).join(''),
})

/**
 * 1 for the same word, less for its beginning and for a slip or two of the finger, 0 for another word. Who types
 * accents means them: "sổ" is hardly "sở".
 *
 * @param isLast the word may not be finished yet
 */
export const likeness = (asked: Word, known: Word, isLast: boolean): number => {
  const alike = likenessOfKeys(asked.key, known.key, isLast)
  const isAccented = asked.written !== asked.key
  return isAccented && alike >= 0.85 && !known.written.startsWith(asked.written) ? alike * 0.75 : alike
}

const likenessOfKeys = (asked: string, known: string, isLast: boolean): number => {
  if (asked === known) return 1
  const isLongEnough = asked.length >= (isLast ? 2 : 3)
  if (isLongEnough && known.startsWith(asked) && known.length - asked.length <= 4) return 0.85
  return isSlipOf(asked, known) ? 0.7 : 0
}

/**
 * Two neighbours swapped, in any word; letters missing, added or wrong only in longer ones. In Vietnamese most short
 * words that differ by a letter are simply two words.
 */
const isSlipOf = (asked: string, known: string): boolean => {
  const slips = slipsFor(asked.length > known.length ? asked : known)
  if (Math.abs(asked.length - known.length) > slips) return false
  if (slips > 0) return editDistance(asked, known) <= slips
  return asked.length >= 3 && lettersOf(asked) === lettersOf(known) && editDistance(asked, known) === 1
}

const lettersOf = (word: string): string => [...word].toSorted().join('')

/** Whether the question, run together, stands in the text; a slip or two forgiven where it was typed run together. */
export const runsThrough = (asked: readonly Word[], words: readonly Word[]): boolean => {
  const run = joined(asked).key
  const text = joined(words).key
  if (run.length < 6 || run.length > text.length + 2) return false
  return (
    text.includes(run) ||
    (asked.length <= 2 && run.length >= 9 && editDistance(run, text, 'inside') <= slipsFor(run))
  )
}

const slipsFor = (word: string): number => (word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0)
