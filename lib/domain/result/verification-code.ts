import { err, ok, type Result } from '../kernel/result.ts'

/** 32 signs that nobody confuses on paper or on the telephone: no 0 and O, no 1 and I. Five bits each. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const randomSigns = 23
const length = randomSigns + 1
const shape = new RegExp(`^[${alphabet}]{${length}}$`)

/** Bytes that a code is made of: 23 signs of five bits, 115 bits that nobody guesses. */
export const codeBytes = randomSigns

/**
 * A code by which anybody looks up whether a paper holds: 23 random signs and one that checks them, from as many random
 * bytes. Throws a RangeError when there are fewer.
 */
export const verificationCode = (bytes: Uint8Array): string => {
  if (bytes.length < codeBytes) throw new RangeError(`a verification code takes ${codeBytes} bytes`)
  const values = [...bytes.subarray(0, codeBytes)].map((byte) => byte % 32)
  return [...values, timesX(remainder(values))].map((value) => alphabet.charAt(value)).join('')
}

/** "ABCD-EFGH-…", as it is printed. */
export const formatVerificationCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code

/** Reads a code as people type it: any case, spaces and hyphens anywhere. A slip of the finger is told from a code. */
export const parseVerificationCode = (typed: string): Result<string, 'notACode'> => {
  const code = typed.replace(/[\s\-\u2010-\u2015]+/gu, '').toUpperCase()
  if (!shape.test(code)) return err('notACode')
  return remainder([...code].map((sign) => alphabet.indexOf(sign))) === 0 ? ok(code) : err('notACode')
}

/** In the field of 32 elements, modulo x⁵ + x² + 1. */
const timesX = (value: number): number => (value << 1) ^ (value & 16 ? 0b100101 : 0)

/**
 * The signs as a polynomial, evaluated at x. With the checking sign it is zero; one wrong sign or two that changed
 * places make it another, because x has order 31 and no two places of a code weigh the same.
 */
const remainder = (values: readonly number[]): number => values.reduce((sum, value) => timesX(sum) ^ value, 0)
