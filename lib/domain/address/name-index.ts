import { canBe, isSpelledAs, type Word } from './address-words.ts'
import { belongsTo, splitName, typeBefore, type UnitLevel, type UnitType } from './unit-types.ts'

type Named<T> = { readonly unit: T; readonly type: UnitType | undefined; readonly name: readonly Word[] }

/** Units of one level by the words of their names. */
export type NameIndex<T> = {
  readonly level: UnitLevel
  readonly byKey: ReadonlyMap<string, readonly Named<T>[]>
  /** In order, for what is only begun to be typed. */
  readonly keys: readonly string[]
}

/** A unit's name found in an address. */
export type Mention<T> = {
  readonly unit: T
  /** Where its type, or without one its name, begins. */
  readonly start: number
  readonly length: number
  /** How the type that was written agrees with that of the unit. */
  readonly agrees: 'yes' | 'unsaid' | 'no'
  /** Accent by accent: "Sa Pa" and "Sa Pả" are two wards. */
  readonly isExact: boolean
  /** Not only the beginning of the name. */
  readonly isWhole: boolean
}

const longestName = 8
const isNumber = (words: readonly Word[]) => words.every(({ key }) => /^\d+$/.test(key))
const keyOf = (words: readonly Word[]) => words.map(({ key }) => key).join(' ')

export const indexNames = <T>(
  level: UnitLevel,
  units: Iterable<{ readonly unit: T; readonly official: string }>,
): NameIndex<T> => {
  const byKey = new Map<string, Named<T>[]>()
  for (const { unit, official } of units) {
    const { type, name } = splitName(official)
    const key = keyOf(name)
    const same = byKey.get(key)
    if (same) same.push({ unit, type, name })
    else byKey.set(key, [{ unit, type, name }])
  }
  return { level, byKey, keys: [...byKey.keys()].sort() }
}

/**
 * The units whose names end where `end` is. A number alone ("12") is a name only with its type before it, and a name
 * with a type of another level before it is not that of this level.
 *
 * @param begun the last word may be the beginning of a longer name
 */
export const mentionsEnding = <T>(
  index: NameIndex<T>,
  words: readonly Word[],
  end: number,
  begun: boolean,
): readonly Mention<T>[] => {
  const mentions: Mention<T>[] = []
  for (let start = end - 1; start >= 0 && end - start <= longestName; start--) {
    const typed = words.slice(start, end)
    const before = typeBefore(words, start)
    // "Nho Quan Ninh Bình": what looks like a type may be the end of the name before. A commune needs its type.
    const types = before && index.level !== 'commune' ? [before, undefined] : [before]
    for (const { unit, type, name } of candidatesFor(index, typed, begun)) {
      if (!typed.every((word, i) => canBe(word, name[i] ?? word))) continue
      for (const written of types) {
        const agrees = agreementOf(index.level, written?.type, type)
        if (agrees === undefined || (isNumber(name) && agrees !== 'yes')) continue
        mentions.push({
          unit,
          start: written?.start ?? start,
          length: end - start,
          agrees,
          isExact: typed.every((word, i) => isSpelledAs(word, name[i] ?? word)),
          isWhole: !begun || keyOf(typed) === keyOf(name),
        })
      }
    }
    // A name does not go on over a comma.
    if (words[start]?.border === 2) break
  }
  return mentions
}

const agreementOf = (
  level: UnitLevel,
  written: UnitType | undefined,
  official: UnitType | undefined,
): Mention<unknown>['agrees'] | undefined => {
  if (written === undefined) return 'unsaid'
  if (written === official) return 'yes'
  // The special zones were the island districts.
  if (official === 'đặc khu' && written === 'huyện') return 'yes'
  return belongsTo(written, level) ? 'no' : undefined
}

const candidatesFor = <T>(
  { byKey, keys }: NameIndex<T>,
  typed: readonly Word[],
  begun: boolean,
): readonly Named<T>[] => {
  const key = keyOf(typed)
  if (!begun) return byKey.get(key) ?? []
  if (key.length < 2 && !/^\d$/.test(key)) return byKey.get(key) ?? []
  const found: Named<T>[] = []
  for (let i = firstFrom(keys, key); keys[i]?.startsWith(key); i++)
    found.push(...(byKey.get(keys[i] ?? '') ?? []))
  return found
}

const firstFrom = (sorted: readonly string[], key: string): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}
