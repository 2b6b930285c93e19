import { type Dong, dong } from '../kernel/money.ts'
import { err, ok, type Result } from '../kernel/result.ts'

/** The parameters of VNPay, by their names with `vnp_`. */
export type VnpayParameters = Readonly<Record<string, string>>

/**
 * What VNPay 2.1.0 signs: the parameters that begin with `vnp_` and have a value, without the signature itself, sorted
 * by name, each encoded as a form would (a space is `+`; all but letters, figures, `-`, `_` and `.` in percent) and joined
 * by `&`. It is also the query of the address to which a payer goes.
 */
export const canonicalQuery = (parameters: VnpayParameters): string =>
  Object.entries(parameters)
    .filter(([name, value]) => name.startsWith('vnp_') && !unsigned.has(name) && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${formEncoded(name)}=${formEncoded(value)}`)
    .join('&')

const unsigned: ReadonlySet<string> = new Set(['vnp_SecureHash', 'vnp_SecureHashType'])

const formEncoded = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')

/**
 * The parameters of a query as it came. One that stands twice is refused: whoever signs and whoever reads might each
 * mean another.
 */
export const parametersIn = (query: string): Result<VnpayParameters, 'twice'> => {
  const found: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    if (!name.startsWith('vnp_')) continue
    if (Object.hasOwn(found, name)) return err('twice')
    found[name] = value
  }
  return ok(found)
}

/** 200000 đồng → "20000000": VNPay counts in hundredths. */
export const vnpayAmount = (amount: Dong): string => {
  if (amount <= 0) throw new RangeError(`nothing to pay: ${amount}`)
  return String(amount * 100)
}

/** "20000000" → 200000 đồng; what is not a whole number of đồng is no amount. */
export const amountOfVnpay = (text: string | undefined): Result<Dong, 'amount'> =>
  text !== undefined && /^[1-9]\d{0,12}00$/.test(text) ? ok(dong(Number(text) / 100)) : err('amount')

/** "20261129093015": the clock of Việt Nam, which VNPay calls GMT+7. */
export const vnpayTime = (instant: Temporal.Instant): string =>
  instant
    .toZonedDateTimeISO('Asia/Ho_Chi_Minh')
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replaceAll(/\D/g, '')

/** The instant that VNPay writes so; null for anything that is none. */
export const instantOfVnpay = (text: string | undefined): Temporal.Instant | null => {
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text ?? '')
  if (!found) return null
  const [, year, month, day, hour, minute, second] = found
  try {
    const local = Temporal.PlainDateTime.from(`${year}-${month}-${day}T${hour}:${minute}:${second}`)
    return local.toZonedDateTime('Asia/Ho_Chi_Minh').toInstant()
  } catch {
    return null
  }
}
