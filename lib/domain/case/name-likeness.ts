/** How two names are alike: but for spaces and signs; in another order; but for one slip of the keyboard. */
export type NameLikeness = 'same' | 'swapped' | 'slip'

/**
 * Compares two names given as keys (lower case, without accents; see `nameKey`). Null where they are different names, or
 * one of them is empty. The order of the words decides only between `same` and `swapped`.
 */
export const nameLikeness = (a: string, b: string): NameLikeness | null => {
  const [mine, yours] = [wordsOf(a), wordsOf(b)]
  if (mine.length === 0 || yours.length === 0) return null
  if (mine.join('') === yours.join('')) return 'same'
  const [onlyMine, onlyYours] = [without(mine, yours), without(yours, mine)]
  if (onlyMine.length === 0 && onlyYours.length === 0) return 'swapped'
  if (isSplit(onlyMine, onlyYours) || isSplit(onlyYours, onlyMine)) return 'swapped'
  const [first, second] = [onlyMine[0], onlyYours[0]]
  const oneDiffers = onlyMine.length === 1 && onlyYours.length === 1
  return oneDiffers && first && second && isOneSlip(first, second) ? 'slip' : null
}

/** The words in alphabetical order: what an index can find whatever the order they were typed in. */
export const sortedName = (key: string): string => wordsOf(key).sort().join(' ')

/** K'Brêu is one word and Y-Moan two; an apostrophe is typed by some and left out by others. */
const wordsOf = (key: string): string[] =>
  key
    .replaceAll("'", '')
    .split(/[\s-]+/)
    .filter(Boolean)

/** What is left of some words when others are taken away, each once. */
const without = (words: readonly string[], taken: readonly string[]): string[] => {
  const left = [...words]
  for (const word of taken) {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

/** Whether one word is two others without the space between them ("vanan"). */
const isSplit = ([whole, ...more]: readonly string[], [first, second, ...rest]: readonly string[]): boolean =>
  whole !== undefined &&
  first !== undefined &&
  second !== undefined &&
  more.length + rest.length === 0 &&
  (whole === first + second || whole === second + first)

/** One letter too many, too few, another one, or two neighbours in the wrong order. A word of one letter has no slips. */
const isOneSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2 || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  return (
    short.slice(at + 1) === long.slice(at + 1) ||
    (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2))
  )
}
