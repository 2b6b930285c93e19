import { isIP } from 'node:net'

/** The payer's address, which VNPay wants to be told: the one that our own front server wrote. */
export const payerAddress = (headers: Headers): string => {
  const found =
    headers
      .get('x-forwarded-for')
      ?.split(',')
      .at(-1)
      ?.trim()
      .replace(/^::ffff:/, '') ?? ''
  return isIP(found) ? found : '127.0.0.1'
}
