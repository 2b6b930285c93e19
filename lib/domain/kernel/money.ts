// Runs in browsers too.
import { err, ok, type Result } from './result.ts'

/** A whole number of đồng; there is no smaller coin. Negative where a bill takes something off. */
export type Dong = number & { readonly unit: 'dong' }

/** Throws a RangeError unless given a whole number that a double holds exactly. */
export const dong = (amount: number): Dong => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of đồng: ${amount}`)
  return (amount === 0 ? 0 : amount) as Dong
}

export const sumOf = (amounts: Iterable<Dong>): Dong => {
  let total = 0
  for (const amount of amounts) total += amount
  return dong(total)
}

/** 200000 → "200.000 đ". */
export const formatMoney = (amount: Dong): string => {
  const digits = String(Math.abs(amount)).replace(/\B(?=(?:\d{3})+$)/g, '.')
  return `${amount < 0 ? '−' : ''}${digits} đ`
}

/**
 * An amount as typed: "200.000", "200 000 đ", "200000 đồng". Dots and spaces only where thousands are; a comma
 * is refused, because in Vietnam it begins decimals and đồng have none. At most 15 digits.
 */
export const parseMoney = (typed: string): Result<Dong, 'empty' | 'format'> => {
  const text = typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?(?:đồng|vnđ|vnd|đ|₫)$/, '')
  if (text === '') return err('empty')
  if (!/^(?:\d{1,15}|\d{1,3}(?:[. ]\d{3}){1,4})$/.test(text)) return err('format')
  return ok(dong(Number(text.replace(/\D/g, ''))))
}
