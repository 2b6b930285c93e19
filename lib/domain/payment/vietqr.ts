import { type Dong, dong } from '../kernel/money.ts'
import { err, ok, type Result } from '../kernel/result.ts'
import { crc16 } from './crc16.ts'

/** Where a transfer goes, and what is filled in for the person who scans the code. */
export type Transfer = {
  /** Six digits by which NAPAS knows the bank. */
  readonly bin: string
  readonly account: string
  /** Absent in a code that leaves the amount to the payer. */
  readonly amount?: Dong
  /** Words of the transfer: at most 25 letters, figures and spaces without accents. */
  readonly content?: string
}

/** NAPAS; to an account (QRIBFTTA), not to a card (QRIBFTTC). */
const napas = 'A000000727'
const toAccount = 'QRIBFTTA'
const dongCode = '704'

/**
 * The text of a VietQR code: EMVCo tag, length, value, with the checksum at the end. Dynamic (12) where it names an
 * amount, static (11) otherwise.
 *
 * @throws RangeError for what does not fit into the format: an account is administration data and has been checked
 */
export const vietQr = ({ bin, account, amount, content }: Transfer): string => {
  if (!/^\d{6}$/.test(bin)) throw new RangeError('the bank has a number of six digits')
  if (!/^[0-9A-Za-z]{1,19}$/.test(account)) throw new RangeError('an account has up to 19 letters and digits')
  if (amount !== undefined && (amount <= 0 || String(amount).length > 13))
    throw new RangeError('an amount has 1 to 13 digits')
  if (content !== undefined && !/^[0-9A-Za-z ]{1,25}$/.test(content))
    throw new RangeError('the words are at most 25 letters, figures and spaces')
  const receiver = field('00', bin) + field('01', account)
  const body =
    field('00', '01') +
    field('01', amount === undefined ? '11' : '12') +
    field('38', field('00', napas) + field('01', receiver) + field('02', toAccount)) +
    field('53', dongCode) +
    (amount === undefined ? '' : field('54', String(amount))) +
    field('58', 'VN') +
    (content === undefined ? '' : field('62', field('08', content)))
  return closed(body)
}

const closed = (body: string): string => `${body}6304${crc16(`${body}6304`)}`

const field = (tag: string, value: string): string => `${tag}${String(value.length).padStart(2, '0')}${value}`

/** Reads a VietQR code to an account in đồng. Anything else, however near, is refused with the first thing wrong. */
export const readVietQr = (
  text: string,
): Result<Transfer, 'shape' | 'checksum' | 'notVietQr' | 'notDong' | 'amount'> => {
  if (!/^[\x20-\x7e]{12,512}$/.test(text) || text.slice(-8, -4) !== '6304') return err('shape')
  if (crc16(text.slice(0, -4)) !== text.slice(-4)) return err('checksum')
  const fields = fieldsOf(text.slice(0, -8))
  const service = fieldsOf(fields?.get('38') ?? '')
  const receiver = fieldsOf(service?.get('01') ?? '')
  if (!fields || !service || !receiver) return err('shape')
  const [bin, account] = [receiver.get('00'), receiver.get('01')]
  if (fields.get('00') !== '01' || service.get('00') !== napas || service.get('02') !== toAccount)
    return err('notVietQr')
  if (!bin || !account) return err('notVietQr')
  if (fields.get('53') !== dongCode) return err('notDong')
  const amount = fields.get('54')
  if (amount !== undefined && !/^[1-9]\d{0,12}$/.test(amount)) return err('amount')
  const content = fieldsOf(fields.get('62') ?? '')?.get('08')
  return ok({
    ...{ bin, account },
    ...(amount !== undefined && { amount: dong(Number(amount)) }),
    ...(content !== undefined && { content }),
  })
}

/** Tag → value; undefined where a length does not hold or a tag stands twice. */
const fieldsOf = (text: string): ReadonlyMap<string, string> | undefined => {
  const fields = new Map<string, string>()
  for (let at = 0; at < text.length; ) {
    const head = /^\d{4}$/.exec(text.slice(at, at + 4))?.[0]
    if (head === undefined) return undefined
    const [tag, end] = [head.slice(0, 2), at + 4 + Number(head.slice(2))]
    if (end > text.length || fields.has(tag)) return undefined
    fields.set(tag, text.slice(at + 4, end))
    at = end
  }
  return fields
}
