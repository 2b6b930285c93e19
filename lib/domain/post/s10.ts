import { err, ok, type Result } from '../kernel/result.ts'

/** Weights of UPU standard S10 for the eight digits of a serial. */
const weights = [8, 6, 4, 2, 3, 5, 9, 7] as const

const country = 'VN'

/** The check digit of eight digits (UPU S10): "47312482" → "9". Throws a RangeError for anything else. */
export const s10CheckDigit = (serial: string): string => {
  if (!/^\d{8}$/.test(serial)) throw new RangeError(`not an S10 serial: ${serial}`)
  const sum = weights.reduce((total, weight, index) => total + weight * Number(serial[index]), 0)
  const check = 11 - (sum % 11)
  return String(check === 10 ? 0 : check === 11 ? 5 : check)
}

/** The number of an item: service "RR" and serial 47312482 → "RR473124829VN". Serials are 0 to 99,999,999. */
export const s10Number = (service: string, serial: number): string => {
  if (!/^[A-Z]{2}$/.test(service)) throw new RangeError(`not an S10 service: ${service}`)
  const digits = String(serial).padStart(8, '0')
  return `${service}${digits}${s10CheckDigit(digits)}${country}`
}

export type ItemNumber = {
  /** As it is stored: capitals, no spaces. */
  readonly number: string
  /**
   * `own`: not of the shape of S10. Inland numbers of VNPost need not be, so it is taken as it is. `wrongCheckDigit`: of
   * that shape, and a digit is probably mistyped.
   */
  readonly kind: 's10' | 'own' | 'wrongCheckDigit'
}

const s10Shape = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/

/**
 * The number of an item as typed or scanned from the carrier's label: spaces, dots and hyphens anywhere, any case. The
 * check digit is looked at, and never a reason to refuse.
 */
export const readItemNumber = (typed: string): Result<ItemNumber, 'notAnItemNumber'> => {
  const number = typed.replace(/[\s.\-\u2010-\u2015]+/gu, '').toUpperCase()
  if (!/^[A-Z0-9]{6,30}$/.test(number)) return err('notAnItemNumber')
  const [, serial, check] = s10Shape.exec(number) ?? []
  if (serial === undefined) return ok({ number, kind: 'own' })
  return ok({ number, kind: s10CheckDigit(serial) === check ? 's10' : 'wrongCheckDigit' })
}
