// The signatures of the simulated bank. Written apart from the application's own, from VNPay's description of 2.1.0: if
// one of the two is wrong, they do not meet.
import { createHmac } from 'node:crypto'

type Values = Readonly<Record<string, string>>

const hmac = (secret: string, text: string): string =>
  createHmac('sha512', Buffer.from(secret, 'utf8')).update(Buffer.from(text, 'utf8')).digest('hex')

/** The query of an address, sorted and signed. */
export const signedQuery = (values: Values, secret: string): string => {
  const search = new URLSearchParams()
  for (const name of Object.keys(values).sort()) if (values[name]) search.append(name, values[name])
  const text = search.toString().replaceAll('*', '%2A')
  return `${text}&vnp_SecureHash=${hmac(secret, text)}`
}

/** The values of an address that was signed with this secret; null for any other. */
export const valuesOf = (query: string, secret: string): Values | null => {
  const given = new URLSearchParams(query)
  const { vnp_SecureHash: signature = '', vnp_SecureHashType: _, ...values } = Object.fromEntries(given)
  const again = signedQuery(values, secret)
  return again.endsWith(`vnp_SecureHash=${signature.toLowerCase()}`) && signature.length === 128
    ? values
    : null
}

const pipes = {
  querydr: [
    'RequestId',
    'Version',
    'Command',
    'TmnCode',
    'TxnRef',
    'TransactionDate',
    'CreateDate',
    'IpAddr',
    'OrderInfo',
  ],
  refund: [
    ...['RequestId', 'Version', 'Command', 'TmnCode', 'TransactionType', 'TxnRef', 'Amount', 'TransactionNo'],
    ...['TransactionDate', 'CreateBy', 'CreateDate', 'IpAddr', 'OrderInfo'],
  ],
  answer: [
    ...[
      'ResponseId',
      'Command',
      'ResponseCode',
      'Message',
      'TmnCode',
      'TxnRef',
      'Amount',
      'BankCode',
      'PayDate',
    ],
    ...['TransactionNo', 'TransactionType', 'TransactionStatus', 'OrderInfo'],
  ],
  // The answer to a query ends in two values more.
  queryAnswer: [
    ...[
      'ResponseId',
      'Command',
      'ResponseCode',
      'Message',
      'TmnCode',
      'TxnRef',
      'Amount',
      'BankCode',
      'PayDate',
    ],
    ...[
      'TransactionNo',
      'TransactionType',
      'TransactionStatus',
      'OrderInfo',
      'PromotionCode',
      'PromotionAmount',
    ],
  ],
} as const

/** The checksum of a document of the query and refund interface. */
export const pipeHash = (document: keyof typeof pipes, values: Values, secret: string): string =>
  hmac(secret, pipes[document].map((name) => values[`vnp_${name}`] ?? '').join('|'))
