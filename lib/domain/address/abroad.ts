import { addressWords } from './address-words.ts'

/** Short and older names beside those of the language's own list. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  AU: ['Úc', 'Ôxtrâylia'],
  CN: ['Trung Hoa'],
  CZ: ['Cộng hòa Séc', 'Tiệp Khắc', 'Czech'],
  DE: ['CHLB Đức', 'Cộng hòa Liên bang Đức'],
  GB: ['UK', 'England', 'Anh', 'Anh Quốc'],
  HK: ['Hồng Kông', 'Hong Kong'],
  JP: ['Nhật'],
  KR: ['Hàn', 'Korea'],
  MO: ['Ma Cao', 'Macau'],
  RU: ['Liên bang Nga', 'Liên Xô'],
  TW: ['Đài Loan', 'Taiwan'],
  US: ['Mỹ', 'USA', 'Hoa Kỳ', 'Hợp chủng quốc Hoa Kỳ'],
}

const keyOf = (text: string): string =>
  addressWords(text)
    .map(({ key }) => key)
    .join(' ')

/** "UK" and "Úc" are told apart only by their letters. */
const asWritten = (text: string): string => text.normalize('NFC').trim().toLowerCase()

/** Name as people write it, with and without accents → country in Vietnamese. Việt Nam is not abroad. */
const countries = (): ReadonlyMap<string, string> => {
  const [vietnamese, english] = ['vi', 'en'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  )
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const found = new Map<string, string>()
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = vietnamese?.of(code)
    // Old codes have names too: that of North Vietnam is "Việt Nam".
    if (name === undefined || keyOf(name) === 'viet nam') continue
    for (const each of [name, english?.of(code) ?? name, ...(alsoCalled[code] ?? [])]) {
      found.set(asWritten(each), name)
      if (!found.has(keyOf(each))) found.set(keyOf(each), name)
    }
  }
  return found
}

let known: ReadonlyMap<string, string> | undefined

/**
 * The country that an address ends with, in Vietnamese; undefined for one in Việt Nam. A short name ("Anh") counts only
 * as a part of its own, after a comma.
 */
export const countryOf = (address: string): string | undefined => {
  known ??= countries()
  const lastPart = known.get(asWritten(address.split(/[,;\n]/).at(-1) ?? ''))
  if (lastPart !== undefined) return lastPart
  const words = addressWords(address)
  for (let start = Math.max(0, words.length - 5); start < words.length; start++) {
    const name = words.slice(start)
    const standsAlone = name[0]?.border === 2
    if (name.slice(1).some(({ border }) => border === 2)) continue
    const country = known.get(name.map(({ key }) => key).join(' '))
    if (country !== undefined && start > 0 && (standsAlone || name.length > 1)) return country
    if (country !== undefined && words.length === name.length) return country
  }
  return undefined
}
