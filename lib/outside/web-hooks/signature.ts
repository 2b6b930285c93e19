import { createHmac } from 'node:crypto'

/** The signature of Standard Webhooks: HMAC-SHA256 over id, instant and body with the bytes behind `whsec_`. */
export const hookSignature = (
  secret: string,
  { id, timestamp, body }: { readonly id: string; readonly timestamp: string; readonly body: string },
): string => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}
