import { err, ok, type Result } from './result.ts'

/** 32 signs that nobody confuses on paper or on the telephone: no 0 and O, no 1 and I. One byte picks evenly. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 10
const SHAPE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)

/** Ten signs (50 bits) from the first ten of the given bytes. Throws a RangeError when there are fewer. */
export const claimCode = (bytes: Uint8Array): string => {
  if (bytes.length < LENGTH) throw new RangeError(`a claim code takes ${LENGTH} bytes`)
  return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
}

/** "ABCDEFGHJK" → "ABCDE-FGHJK", as it is printed. */
export const formatClaimCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`

/** Reads a code as people type it: any case, spaces and hyphens anywhere. */
export const parseClaimCode = (typed: string): Result<string, 'notAClaimCode'> => {
  const code = typed.replace(/[\s\-\u2010-\u2015]+/gu, '').toUpperCase()
  return SHAPE.test(code) ? ok(code) : err('notAClaimCode')
}
