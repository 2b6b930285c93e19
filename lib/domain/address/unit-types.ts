import { addressWords, type Word } from './address-words.ts'

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

const spelled = spellings.map(([spelling, type]) => ({
  keys: addressWords(spelling).map(({ key }) => key),
  type,
}))

export const belongsTo = (type: UnitType, level: UnitLevel): boolean => typesOfLevel[level].includes(type)

/** The type that is written directly before a name, and where it begins. Longest first: "thị xã" is no "xã". */
export const typeBefore = (
  words: readonly Word[],
  name: number,
): { readonly type: UnitType; readonly start: number } | undefined => {
  if (words[name]?.border === 2) return undefined
  for (const { keys, type } of spelled) {
    const start = name - keys.length
    if (start >= 0 && keys.every((key, i) => words[start + i]?.key === key)) return { type, start }
  }
  return undefined
}

/** The type and the words of the name proper: "Phường Cao Lãnh" → phường, [cao, lãnh]. */
export const splitName = (
  official: string,
): { readonly type: UnitType | undefined; readonly name: readonly Word[] } => {
  const words = addressWords(official)
  const found = spelled.find(
    ({ keys }) => keys.length < words.length && keys.every((key, i) => words[i]?.key === key),
  )
  return { type: found?.type, name: words.slice(found?.keys.length ?? 0) }
}
