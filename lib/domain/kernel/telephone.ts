// Runs in browsers too.
import { err, ok, type Result } from './result.ts'

const MOBILE = /^0(3|5|7|8|9)\d{8}$/
const LANDLINE = /^02\d{9}$/

// Hà Nội and Hồ Chí Minh City have an area code of three digits, other provinces of four (Đồng Tháp: 0277).
const SHORT_AREA = /^02[48]/

/**
 * A Vietnamese telephone number as typed (spaces, dots, hyphens, brackets, +84 or 84 in front) → E.164:
 * "0912 345 678" → "+84912345678". Mobile numbers have 10 digits, landlines 11.
 */
export const parseTelephone = (typed: string): Result<string, 'empty' | 'format'> => {
  const bare = typed.replace(/[\s.()\-\u2010-\u2015]+/gu, '')
  if (bare === '') return err('empty')
  const national = bare.replace(/^(?:\+|00)?84(?=0?[2-9]\d{8,9}$)0?/, '0')
  return MOBILE.test(national) || LANDLINE.test(national) ? ok(`+84${national.slice(1)}`) : err('format')
}

/** Whether an E.164 number can receive a text message. */
export const isMobile = (e164: string): boolean => MOBILE.test(nationalOf(e164))

/** "+84912345678" → "0912 345 678", "+842773851234" → "0277 385 1234"; what is no Vietnamese number stays as it is. */
export const formatTelephone = (e164: string): string => {
  const national = nationalOf(e164)
  if (MOBILE.test(national)) return `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`
  if (!LANDLINE.test(national)) return e164
  const area = SHORT_AREA.test(national) ? 3 : 4
  return `${national.slice(0, area)} ${national.slice(area, -4)} ${national.slice(-4)}`
}

const nationalOf = (e164: string): string => e164.replace(/^\+84/, '0')
