// Runs in browsers too.
import { err, ok, type Result } from './result.ts'

/**
 * The old identity card's number (CMND) of 9 digits; spaces and dots typed between them are dropped. The card
 * lost its validity on 31/12/2024 but stands in the applications of its time.
 */
export const parseOldIdNumber = (typed: string): Result<string, 'empty' | 'notNineDigits'> => {
  const id = typed.replace(/[\s.-]+/gu, '')
  if (id === '') return err('empty')
  return /^\d{9}$/.test(id) ? ok(id) : err('notNineDigits')
}

/**
 * A passport's number, in capitals and without spaces: a letter and 7 digits when Vietnam issued it,
 * 5 to 15 letters and digits for other countries.
 */
export const parsePassportNumber = (
  typed: string,
  issuer: 'vietnam' | 'abroad',
): Result<string, 'empty' | 'notAPassportNumber'> => {
  const id = typed.replace(/[\s.-]+/gu, '').toUpperCase()
  if (id === '') return err('empty')
  const shape = issuer === 'vietnam' ? /^[A-Z]\d{7}$/ : /^[A-Z0-9]{5,15}$/
  return shape.test(id) ? ok(id) : err('notAPassportNumber')
}

/** The number with only its last digits shown: four of a citizen's number, three of a shorter one. */
export const maskId = (id: string): string => {
  const shown = id.length >= 12 ? 4 : 3
  if (id.length <= shown + 1) return '•'.repeat(id.length)
  return '•'.repeat(id.length - shown) + id.slice(-shown)
}
