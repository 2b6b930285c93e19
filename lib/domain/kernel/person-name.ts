// Runs in browsers too.

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/gu
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/gu
const HYPHENS = /[\u2010-\u2015\u2212]/gu

// A letter of the Latin script, with marks that no single code point holds (Ê Đê and Ba Na names).
const LETTER = String.raw`(?=\p{L})\p{Script=Latin}\p{M}*`
const NAME = new RegExp(`^${LETTER}(?:(?: ?['-] ?| )?${LETTER})*$`, 'u')

// No decomposition takes the bar off these. Ð (eth) and Ɖ look exactly like Đ and come out of old converters.
const BARRED: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ɖ: 'd', ƀ: 'b' }

/**
 * The name as it is kept: NFC, single spaces, none at the ends. Telephones type ’ and – by themselves:
 * they become ' and - so that K’Brêu and K'Brêu are one name.
 */
export const normalizeName = (typed: string): string =>
  typed
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * Whether a normalised text can be a person's name: Latin letters, spaces, apostrophes and hyphens (K'Brêu,
 * Y-Moan); no digits, no dots, no other signs (Bộ luật Dân sự 2015, Điều 26 khoản 3).
 */
export const isPersonName = (name: string): boolean => NAME.test(name)

/** The key by which a name is searched: lower case, no accents, đ as d, single spaces. "Đỗ  Thị Hòa" → "do thi hoa". */
export const nameKey = (name: string): string =>
  normalizeName(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đðɖƀ]/gu, (letter) => BARRED[letter] ?? letter)

/** The name in capitals with its accents, as the official forms ask for it. */
export const upperName = (name: string): string => normalizeName(name).toUpperCase()
