import { err, ok, type Result } from './result.ts'

/** 32 signs that nobody confuses on paper or on the telephone: no 0 and O, no 1 and I. One byte picks evenly. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 8
const SHAPE = new RegExp(`^TAM-[${ALPHABET}]{${LENGTH}}$`)

/**
 * The number of a submission until the desk accepts it and gives the dossier code: "TAM-" and 8 signs (40 bits)
 * made from the first 8 of the given random bytes. Throws a RangeError when there are fewer.
 */
export const provisionalNumber = (randomBytes: Uint8Array): string => {
  if (randomBytes.length < LENGTH) throw new RangeError(`a provisional number takes ${LENGTH} random bytes`)
  const signs = Array.from(randomBytes.subarray(0, LENGTH), (byte) => ALPHABET.charAt(byte % ALPHABET.length))
  return `TAM-${signs.join('')}`
}

/** Reads a number as people type it: any case, spaces anywhere, with or without the hyphen. */
export const parseProvisionalNumber = (typed: string): Result<string, 'notAProvisionalNumber'> => {
  const text = typed
    .replace(/[\s\-\u2010-\u2015]+/gu, '')
    .toUpperCase()
    .replace(/^TAM/, 'TAM-')
  return SHAPE.test(text) ? ok(text) : err('notAProvisionalNumber')
}
