/** Signs beyond letters, digits and punctuation that addresses and reasons really contain. */
const usualSigns = '+°№²³'

/**
 * Text as it is kept: NFC, single spaces, no invisible characters; line breaks only where several lines are asked
 * for. Telephones and word processors put in what nobody typed: soft hyphens, zero-width and non-breaking spaces.
 */
export const normalizeText = (typed: string, lines: 'oneLine' | 'manyLines' = 'oneLine'): string => {
  const visible = typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cf}/gu, '')
  if (lines === 'oneLine') return visible.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return visible
    .split('\n')
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * The first character that cannot stand on an official form: pictures, `<` and `>`, mathematical and private signs.
 * Quotes, semicolons and dashes stay: "3/4 Trần Hưng Đạo; nhà bà H'Linh" is an address, and text is only ever text.
 */
export const unprintable = (text: string): string | undefined =>
  [...text].find(
    (character) => !/^[\p{L}\p{M}\p{N}\p{P}\s]$/u.test(character) && !usualSigns.includes(character),
  )
