import { addressWords } from './address-words.ts'
import { type Reading, readingsOf } from './readings.ts'
import { candidatesOf } from './recognise.ts'
import type { UnitIndex } from './unit-index.ts'

/** The end of an address, written out. */
export type Suggestion = {
  /** "Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp": what is put into the control. */
  readonly text: string
  /** The communes of today that it belongs to. */
  readonly now: readonly string[]
}

const mostSuggestions = 8
/** One letter begins half of all names. */
const shortestPart = 2

/** What the words that are being typed can become, the likeliest first: the last of them may be only begun. */
export const suggest = (index: UnitIndex, part: string): readonly Suggestion[] => {
  const words = addressWords(part)
  if (words.reduce((length, { key }) => length + key.length, 0) < shortestPart) return []
  const found = new Map<string, Suggestion>()
  for (const reading of inOrder(readingsOf(index, words, words.length, true))) {
    const candidates = candidatesOf(index, [reading])
    const text = candidates[0]?.former ?? candidates[0]?.now
    if (text !== undefined && !found.has(text))
      found.set(text, { text, now: candidates.map(({ now }) => now) })
    if (found.size === mostSuggestions) break
  }
  return [...found.values()]
}

const inOrder = (readings: readonly Reading[]): readonly Reading[] =>
  [...readings].sort((a, b) => b.score - a.score)
