import { addressWords, canBe, type Word } from './address-words.ts'

export type UnitType =
  | 'phường'
  | 'xã'
  | 'thị trấn'
  | 'đặc khu'
  | 'quận'
  | 'huyện'
  | 'thị xã'
  | 'thành phố'
  | 'tỉnh'
export type UnitLevel = 'commune' | 'district' | 'province'

const typesOfLevel: Readonly<Record<UnitLevel, readonly UnitType[]>> = {
  commune: ['phường', 'xã', 'thị trấn', 'đặc khu'],
  district: ['quận', 'huyện', 'thị xã', 'thành phố'],
  province: ['tỉnh', 'thành phố'],
}

/** How the types are written in addresses; "F" is the South's old short form of phường. */
const spellings: readonly (readonly [spelling: string, type: UnitType])[] = [
  ['thành phố', 'thành phố'],
  ['t p', 'thành phố'],
  ['tp', 'thành phố'],
  ['thị trấn', 'thị trấn'],
  ['t t', 'thị trấn'],
  ['ttr', 'thị trấn'],
  ['tt', 'thị trấn'],
  ['thị xã', 'thị xã'],
  ['t x', 'thị xã'],
  ['tx', 'thị xã'],
  ['đặc khu', 'đặc khu'],
  ['phường', 'phường'],
  ['p', 'phường'],
  ['f', 'phường'],
  ['xã', 'xã'],
  ['x', 'xã'],
  ['quận', 'quận'],
  ['q', 'quận'],
  ['huyện', 'huyện'],
  ['h', 'huyện'],
  ['tỉnh', 'tỉnh'],
  ['t', 'tỉnh'],
]

const spelled = spellings.map(([spelling, type]) => ({ words: addressWords(spelling), type }))

/** "tĩnh" of Hà Tĩnh is no "tỉnh". */
const standsAt = (written: readonly Word[], words: readonly Word[], start: number): boolean =>
  written.every((word, i) => {
    const typed = words[start + i]
    return typed?.key === word.key && canBe(typed, word)
  })

export const belongsTo = (type: UnitType, level: UnitLevel): boolean => typesOfLevel[level].includes(type)

/** The type that is written directly before a name, and where it begins. Longest first: "thị xã" is no "xã". */
export const typeBefore = (
  words: readonly Word[],
  name: number,
): { readonly type: UnitType; readonly start: number } | undefined => {
  if ((words[name]?.border ?? 0) > 0) return undefined
  for (const { words: written, type } of spelled) {
    const start = name - written.length
    if (start >= 0 && standsAt(written, words, start)) return { type, start }
  }
  return undefined
}

/** The type and the words of the name proper: "Phường Cao Lãnh" → phường, [cao, lãnh]. */
export const splitName = (
  official: string,
): { readonly type: UnitType | undefined; readonly name: readonly Word[] } => {
  const words = addressWords(official)
  const found = spelled.find((each) => each.words.length < words.length && standsAt(each.words, words, 0))
  return { type: found?.type, name: words.slice(found?.words.length ?? 0) }
}
