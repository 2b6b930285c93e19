// Runs in browsers too.

/** A unit's type where it is written before a name: the words before it are the house and the street. */
const unitType =
  /(?:^|[\s,;(])(?:phường|phuong|thị trấn|thi tran|thị xã|thi xa|đặc khu|dac khu|xã|xa|quận|quan|huyện|huyen|thành phố|thanh pho|tỉnh|tinh|ttr?|tp|tx|[pfqxh])(?:\.\s*|\s+|(?=\d{1,2}(?!\d)))(?=[\p{L}\d])/iu

/** How the part of an address before the commune begins. */
const houseWord =
  /^(?:số|so|nhà|nha|đường|duong|phố|pho|ngõ|ngo|ngách|ngach|hẻm|hem|kiệt|kiet|tổ|to|khu|khóm|khom|thôn|thon|ấp|ap|bản|ban|buôn|buon|chung cư|chung cu|lô|lo|tòa|toà|toa)(?=[\s.\d]|$)/iu

/**
 * An address in two: house and street, which are nobody's business but the office's, and the unit that they are in,
 * which may be asked about. Empty where no unit has been typed yet.
 */
export const splitAddress = (address: string): { readonly house: string; readonly unit: string } => {
  const type = unitType.exec(address)
  if (type) {
    const at = type.index + (/^[\s,;(]/.test(type[0]) ? 1 : 0)
    return { house: address.slice(0, at), unit: address.slice(at).trim() }
  }
  const parts = address.split(',')
  const first = parts.findIndex(
    (part) => !/\d/.test(part) && !houseWord.test(part.trim()) && part.trim() !== '',
  )
  if (first < 0) return { house: address, unit: '' }
  const house = parts.slice(0, first).join(',')
  return { house: first > 0 ? `${house},` : '', unit: parts.slice(first).join(',').trim() }
}

/** The address with its unit written out as suggested. */
export const withUnit = (address: string, unit: string): string => {
  const house = splitAddress(address).house.trim().replace(/,$/, '')
  return house === '' ? unit : `${house}, ${unit}`
}
