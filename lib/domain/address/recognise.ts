import { countryOf } from './abroad.ts'
import { addressWords, type Word } from './address-words.ts'
import { mentionsEnding } from './name-index.ts'
import { type Reading, readingsOf } from './readings.ts'
import { type UnitIndex, withSmallType } from './unit-index.ts'

/** A commune of today that an address can be in. */
export type Candidate = {
  readonly code: string
  /** "Phường Cao Lãnh, tỉnh Đồng Tháp". */
  readonly now: string
  /** The former commune that was written, in full; absent where it was today's. */
  readonly former?: string
}

export type Recognition =
  | { readonly kind: 'found'; readonly unit: Candidate }
  /** Divided among several, or written so that several are meant: the person knows. */
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[]; readonly picked?: Candidate }
  | { readonly kind: 'abroad'; readonly country: string }
  /** No commune that the catalogue knows, or too many of that name. */
  | { readonly kind: 'unknown' }

/** More than these say nothing: "Phường 1" alone. */
const mostCandidates = 8

/**
 * Today's commune of an address as people write it: with or without accents, commas, types and abbreviations, by the
 * names of today or of before July 2025. Guesses nothing: where the words fit several communes it names them all.
 *
 * @param picked the code that the person picked among the candidates; heeded while it is one of them
 */
export const recognise = (index: UnitIndex, address: string, picked = ''): Recognition => {
  const country = countryOf(address)
  if (country !== undefined) return { kind: 'abroad', country }
  const candidates = candidatesOf(index, bestOf(index, addressWords(address)))
  const [only, ...others] = candidates
  if (only === undefined || candidates.length > mostCandidates) return { kind: 'unknown' }
  if (others.length === 0) return { kind: 'found', unit: only }
  const chosen = candidates.find(({ code }) => code === picked)
  return { kind: 'several', candidates, ...(chosen && { picked: chosen }) }
}

/** Of the end of the address; words behind it that are no unit ("điện thoại …") are left off, part by part. */
const bestOf = (index: UnitIndex, words: readonly Word[]): readonly Reading[] => {
  let end = withoutCountry(words)
  for (let tries = 0; tries < 3 && end > 0; tries++) {
    const best = highest(readingsOf(index, words, end, false))
    if (best.length > 0) return best
    // What is a unit's name and fits nothing before it must not be passed over.
    if (isUnit(index, words, end)) return []
    end = words.findLastIndex(({ border }, i) => i < end && i > 0 && border === 2)
  }
  return []
}

const isUnit = ({ provinces, districts }: UnitIndex, words: readonly Word[], end: number): boolean =>
  [provinces, districts].some((names) => mentionsEnding<unknown>(names, words, end, false).length > 0)

const withoutCountry = (words: readonly Word[]): number => {
  const [before, last] = words.slice(-2).map(({ key }) => key)
  if (last === 'vn' || last === 'vietnam') return words.length - 1
  return before === 'viet' && last === 'nam' ? words.length - 2 : words.length
}

const highest = (readings: readonly Reading[]): readonly Reading[] => {
  const most = Math.max(...readings.map(({ score }) => score))
  return readings.filter(({ score }) => score > most - 0.05)
}

/** Each commune of today once, with the former one that led to it. */
export const candidatesOf = (index: UnitIndex, readings: readonly Reading[]): readonly Candidate[] => {
  const found = new Map<string, Candidate>()
  for (const { commune } of readings) {
    const codes = commune.kind === 'today' ? [commune.code] : commune.now
    for (const code of codes) {
      const now = index.todayInWords.get(code)
      if (now === undefined || (found.has(code) && commune.kind === 'former')) continue
      found.set(code, { code, now, ...(commune.kind === 'former' && { former: formerInWords(commune) }) })
    }
  }
  return [...found.values()]
}

type Former = Extract<Reading['commune'], { kind: 'former' }>

const formerInWords = ({ name, district }: Former): string =>
  [name, ...[district.name, district.province].map(withSmallType)].join(', ')
