import { err, ok, type Result } from '../kernel/result.ts'

/** Crockford's digits: none that is mistaken for another when somebody types it off a screen. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const prefix = 'MCTP'
const randomDigits = 10

/**
 * The code of an order, by which a bank's line is found again: "MCTP7K2M9QX4B03". It is drawn by lot and says nothing
 * about the person or the file; its last digit checks the others. Upper case and figures only, because banks take
 * everything else out of the words of a transfer.
 *
 * @param chance at least 10 bytes by chance
 */
export const orderRef = (chance: Uint8Array): string => {
  if (chance.length < randomDigits) throw new RangeError(`an order needs ${randomDigits} bytes of chance`)
  const drawn = [...chance.subarray(0, randomDigits)].map((byte) => digits[byte % 32] ?? '').join('')
  return `${prefix}${drawn}${checkDigit(drawn)}`
}

/** Luhn's method in base 32: finds every single wrong digit, and nearly every swap of neighbours. */
const checkDigit = (drawn: string): string => {
  const sum = [...drawn].reduce((total, digit, at) => {
    const value = digits.indexOf(digit) * ((drawn.length - at) % 2 === 1 ? 2 : 1)
    return total + Math.floor(value / 32) + (value % 32)
  }, 0)
  return digits[(32 - (sum % 32)) % 32] ?? ''
}

export const isOrderRef = (text: string): boolean =>
  text.startsWith(prefix) &&
  /^[0-9A-HJKMNP-TV-Z]{11}$/.test(text.slice(prefix.length)) &&
  checkDigit(text.slice(prefix.length, -1)) === text.at(-1)

/**
 * The code in the words of a transfer, whatever the bank has put before, after and between:
 * "MBVCB.71.mctp 7k2m-9qx4b03 CT tu 0123" has one. Two different codes are none.
 */
export const orderRefIn = (words: string): Result<string, 'none' | 'several'> => {
  const squeezed = words.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  const found = new Set(
    [...squeezed.matchAll(/(?=(MCTP[0-9A-HJKMNP-TV-Z]{11}))/g)].flatMap(([, code = '']) =>
      isOrderRef(code) ? [code] : [],
    ),
  )
  const [only] = found
  if (only === undefined) return err('none')
  return found.size > 1 ? err('several') : ok(only)
}
