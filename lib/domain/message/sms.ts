// The basic alphabet of GSM 03.38 and its extension, whose signs take two places each.
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const EXTENSION = '^{}\\[~]|€'

/** The places that a text takes in the telephone alphabet; null when it holds a sign that the alphabet has not. */
const placesInGsm = (text: string): number | null => {
  let places = 0
  for (const sign of text) {
    if (BASIC.includes(sign)) places += 1
    else if (EXTENSION.includes(sign)) places += 2
    else return null
  }
  return places
}

/**
 * How many messages a text is sent, and paid for, as: 160 signs of the telephone alphabet or 70 of any other fit in one;
 * parts of a longer one hold 153 or 67, for each carries its number.
 */
export const smsSegments = (text: string): number => {
  const places = placesInGsm(text)
  if (places !== null) return places <= 160 ? 1 : Math.ceil(places / 153)
  return text.length <= 70 ? 1 : Math.ceil(text.length / 67)
}

/** The same words in letters without marks, which every telephone shows: "Đã có kết quả" → "Da co ket qua". */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, '-')

/** With its marks where that fits in one message, without them otherwise. */
export const thrifty = (text: string): string => (smsSegments(text) === 1 ? text : withoutMarks(text))
